import { useState } from 'react';

/** Which sections of the panel are open. */
export type OpenSections = {
  readonly isOpen: (name: string) => boolean;
  readonly toggle: (name: string) => void;
};

/**
 * Keeps which sections are open. What the newest update changed opens by itself, and stays open.
 *
 * @param all whether the others are open too; decided when the panel is shown first, so that nothing closes under the reader
 * @param fresh the names of sections in which something is new; another set is another update
 */
export function useOpenSections(all: boolean, fresh: ReadonlySet<string>): OpenSections {
  const [open] = useState(all);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [seen, setSeen] = useState('');
  const isOpen = (name: string) => chosen.get(name) ?? open;

  const update = [...fresh].join(' ');
  if (update !== seen) {
    setSeen(update);
    setChosen(new Map([...chosen, ...[...fresh].map((name) => [name, true] as const)]));
  }
  return { isOpen, toggle: (name) => setChosen(new Map([...chosen, [name, !isOpen(name)]])) };
}
