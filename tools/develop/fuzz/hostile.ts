// Texts that have broken other programs. Each may arrive in any text from a person or a forger.

export const hostile: readonly string[] = [
  "'; DROP TABLE documents; --",
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}<%= 7*7 %>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '\u0000\u0001\u001f',
  '\uD800',
  '\u202Egnp.exe',
  'Z̷̧̢͎̦̩͙͎̊̓a̶̡̛l̵g̷o̸',
  '👩‍👩‍👧‍👦'.repeat(50),
  '%00%2e%2e%2f',
  '\r\nSet-Cookie: a=b',
  '<at>Somebody</at> yes',
  'a'.repeat(100_000),
]
