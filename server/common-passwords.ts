/** Passwords of eight characters or more that lead the public lists of leaked ones, in lower case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `12345678 123456789 1234567890 12345678910 0123456789 987654321 9876543210 87654321 11111111 111111111 00000000
  000000000 88888888 99999999 66666666 55555555 77777777 22222222 12341234 12344321 123123123 123321123 11223344
  1122334455 112233445566 123454321 147258369 159753456 789456123 741852963 963852741 456789123 321654987 135792468
  13579246 24681012 31415926 314159265 20202020 20212021 20222022 20232023 20242024 20252025 20262026 19901990
  password password1 password12 password123 password1234 password! password1! passw0rd p@ssw0rd p@ssword pa55word
  passpass passport mypassword newpassword thepassword password2 password01 pass1234 pass12345 pass@123 p@ss1234
  qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwertyqwerty 1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t
  1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 qazwsxedc qazwsx123 zaqwsxcde zaq12wsx zxcvbnm1 zxcvbnm123 asdfghjk asdfghjkl
  asdfasdf asdf1234 asdfqwer qweasdzxc qweasd123 qwe123456 qweqweqwe wasdwasd poiuytre poiuytrewq 1234qwer 123qweasd
  123qwe123 abcd1234 abc12345 abc123456 abcdefgh abcdefghi abcdefg1 aabbccdd a1234567 a12345678 a123456789 aa123456
  aa12345678 a1b2c3d4 a1s2d3f4 abcabcabc aaaaaaaa aaaaaaaaa zzzzzzzz xxxxxxxx iloveyou iloveyou1 iloveyou2 iloveyou!
  iloveyou123 ilovegod woaini123 woaini520 woaini1314 wo123456 woshishui 5201314520 52013145 1314520520 13145200
  5845201314 7758521521 woaiwojia woaiwo123 wodemima mima1234 admin123 admin1234 admin12345 administrator adminadmin
  admin@123 root1234 rootroot toor1234 test1234 test12345 testtest testing1 testing123 tester123 guest123 guest1234
  user1234 user12345 username welcome1 welcome12 welcome123 welcome! welcome2 letmein1 letmein12 letmein123 changeme
  changeme1 changeme123 default1 default123 temp1234 temporary secret12 secret123 security master12 master123 superman
  superman1 superman123 batman123 spiderman spiderman1 pokemon1 pokemon123 starwars starwars1 dragon12 dragon123
  monkey12 monkey123 football football1 football123 baseball baseball1 basketball soccer12 soccer123 hockey12 princess
  princess1 princess123 sunshine sunshine1 sunshine123 shadow12 shadow123 michael1 michael123 jennifer jessica1
  charlie1 charlie123 michelle samantha victoria alexander alexandra daniel12 daniel123 thomas12 thomas123 jordan23
  jordan123 computer computer1 internet internet1 samsung1 samsung123 microsoft google123 facebook facebook1 whatever
  whatever1 trustno1 trustno123 blink182 metallica slipknot liverpool liverpool1 chelsea1 arsenal1 arsenal123
  barcelona barcelona1 realmadrid juventus manchester england1 mustang1 corvette mercedes ferrari1 chocolate
  butterfly butterfly1 lovelove lovely12 loveme123 forever1 forever21 freedom1 happy123 hello123 hello1234 hellohello
  helloworld hello12345 nothing1 nopassword password00 qwer1234 qwer12345 qwerasdf warmup123 warmup1234`.split(
    /\s+/,
  ),
)
