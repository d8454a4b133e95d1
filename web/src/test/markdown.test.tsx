import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../ui/markdown.tsx';

const html = (text: string, arriving = false) => render(<Markdown text={text} arriving={arriving} />).container;

describe('the coach’s text', () => {
  it('is never HTML, and loads nothing', () => {
    const page = html('<img src=x onerror=alert(1)><script>alert(1)</script> ![spy](https://evil.example/p.png) <b>plain</b>');
    expect(page.querySelector('img, script, b')).toBeNull();
  });

  it('shows signs that are escaped as they stand, as in what the guided coach says back', () => {
    const page = html('you work at \\*Acme\\* \\<b>Ltd\\</b> \\[x](https://x.example) \\_y\\_ \\&lt; \\`z\\`\n\n\\# no heading\n\n1\\. no list');
    expect(page.querySelector('em, b, a, code, h3, li')).toBeNull();
    expect(page.textContent?.split('\n').filter(Boolean)).toEqual([
      'you work at *Acme* <b>Ltd</b> [x](https://x.example) _y_ &lt; `z`',
      '# no heading',
      '1. no list',
    ]);
  });

  it('shows where a link leads and gives the page away to nobody', () => {
    const link = html('[a site](https://example.org/path)').querySelector('a');
    expect(link?.textContent).toBe('a site (example.org)');
    expect(link?.getAttribute('rel')).toContain('noopener');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/api/v1/session', '//evil.example', 'vbscript:x'])(
    'makes no link of %s',
    (address) => {
      const page = html(`[click](${address})`);
      expect(page.querySelector('a')).toBeNull();
      expect(page.textContent).toContain('click');
    },
  );

  it('lets each arriving word fade in without changing the text', () => {
    const text = 'Here is **what I** take:\n\n- one\n- two words\n\n`code stays`';
    const arriving = html(text, true);
    expect(arriving.textContent).toBe(html(text).textContent);
    expect([...arriving.querySelectorAll('.word')].map((word) => word.textContent?.trim())).toEqual([
      'Here', 'is', 'what', 'I', 'take:', 'one', 'two', 'words',
    ]);
    expect(arriving.querySelector('code .word')).toBeNull();
  });
});
