const paths = {
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Zm7.5 1.5L20 4',
  down: 'm6 9 6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  quote: 'M10 7c-3 1-4.5 3.3-4.5 6.5A3 3 0 1 0 8.3 11M19 7c-3 1-4.5 3.3-4.5 6.5a3 3 0 1 0 2.8-2.5',
  arrowDown: 'M12 5v14m-6-6 6 6 6-6',
  arrowUp: 'M12 19V5m-6 6 6-6 6 6',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  edit: 'M4 20h4L19 9l-4-4L4 16v4ZM13 7l4 4',
  branch: 'M7 4v16M7 13c0-4 10-1 10-6M7 7 4.5 4.5M7 4l2.5 2.5M17 7l-2.5 2.5M17 7l2.5 2.5',
  again: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5',
  stop: 'M7 7h10v10H7Z',
  thumbUp: 'M7 11v9H4v-9h3Zm0 0 4-7a2 2 0 0 1 2 2.3L12.4 10H18a2 2 0 0 1 2 2.4l-1.2 6A2 2 0 0 1 16.8 20H7',
  thumbDown: 'M17 13V4h3v9h-3Zm0 0-4 7a2 2 0 0 1-2-2.3l.6-3.7H6a2 2 0 0 1-2-2.4l1.2-6A2 2 0 0 1 7.2 4H17',
  alert: 'M12 8v5m0 3.5v.01M10.3 4.3 2.8 17.5A2 2 0 0 0 4.5 20.5h15a2 2 0 0 0 1.7-3L13.7 4.3a2 2 0 0 0-3.4 0Z',
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign beside words; it says nothing on its own and is hidden from assistive technology. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
