/** Whether a text is an address that a press may open: https, without a name and password in it. */
export function isVideoAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && !username && !password;
}
