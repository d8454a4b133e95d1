type Text = { type: 'text'; value: string };
type Element = { type: 'element'; tagName: string; properties: Record<string, unknown>; children: Node[] };
type Node = Text | Element | { type: string; children?: Node[] };

/** Puts each word of a document into a `span` of its own, so that a new word can fade in. Code stays as it is. */
export function rehypeWords() {
  return (root: { children: unknown[] }): void => {
    root.children = (root.children as Node[]).flatMap(split);
  };
}

function split(node: Node): Node[] {
  if (node.type === 'text') return (node as Text).value.split(/(?<=\s)(?=\S)/).map(word);
  const element = node as Element;
  if (element.children && element.tagName !== 'pre' && element.tagName !== 'code') {
    element.children = element.children.flatMap(split);
  }
  return [element];
}

function word(value: string): Node {
  if (value.trim() === '') return { type: 'text', value };
  return { type: 'element', tagName: 'span', properties: { className: 'word' }, children: [{ type: 'text', value }] };
}
