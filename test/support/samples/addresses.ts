/** What is an e-mail address, wherever one is typed. */
export const addresses: readonly string[] = [
  'petra@contoso.example',
  'jürgen@contoso.example',
  'petra@münchen.example',
  'petra@xn--mnchen-3ya.example',
  "o'brien@contoso.example",
  "o'neill+x@contoso.example",
  'r&d@contoso.example',
  'x_y.com#EXT#@z.onmicrosoft.com',
  'jürgen@bäckerei.example',
  'a@b.c-d.example',
  '用户@例子.测试',
];

/** What looks like one at first sight, and is none. */
export const noAddresses: readonly string[] = [
  ...['petra', '@contoso.example', 'petra@', 'petra@contoso', 'petra@@contoso.example'],
  ...['a@b..example', 'a@-b.example', 'a@b-.example', 'a@.example', 'a@b.', 'a@b_c.example'],
  ...['a@192.0.2.1', 'a@[192.0.2.1]', 'a b@contoso.example', 'a@b.example, c@d.example'],
  ...['Petra <petra@contoso.example>', 'a@b.example\r\nTo: c@d.example', '"a b"@contoso.example'],
  ...['a@contoso .example', `${'x'.repeat(250)}@contoso.example`, `a@${'x'.repeat(64)}.example`],
];
