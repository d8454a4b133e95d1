/** The sign of Coach: quotation marks on a marker's stroke. */
export function Logo({ size = 30 }: { readonly size?: number }) {
  return <img src="/favicon.svg" alt="" width={size} height={size} />;
}
