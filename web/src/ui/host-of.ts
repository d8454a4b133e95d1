/** The host of a web address; `undefined` for anything that is not an absolute `http` or `https` address. */
export function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.host : undefined;
}
