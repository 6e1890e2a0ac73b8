/**
 * Deletes the database of that name, once every page has let go of it. By the browser's own interface: what idb has for
 * it would come with the review, which never deletes.
 */
export const deleteIdbLog = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(`${name} could not be deleted`))
  })
