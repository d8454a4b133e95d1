/** Ends an exhaustive switch: a new variant no longer compiles here. At run time an unknown value is an error. */
export function unreachable(value: never): never {
  throw new Error(`not expected here: ${JSON.stringify(value)}`);
}
