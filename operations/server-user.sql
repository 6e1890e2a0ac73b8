-- The user the server runs as may read and write rows, and change no table. The owner of the database runs this by
-- psql as often as they like; the password is taken from APP_PASSWORD, for arguments can be read by everybody.
\set ON_ERROR_STOP on
\getenv app_password APP_PASSWORD
DO $$ BEGIN
  CREATE ROLE warmup_app;
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
ALTER ROLE warmup_app LOGIN PASSWORD :'app_password';
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO warmup_app;
-- What later migrations make.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO warmup_app;
