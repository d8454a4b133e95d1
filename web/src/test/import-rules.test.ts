import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

async function complaints(file: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath: `src/${file}` });
  return (result?.messages ?? []).flatMap(({ ruleId }) => (ruleId === null ? [] : [ruleId]));
}

describe('the import rules', () => {
  it.each([
    ['features/chat/x.ts', '../profile/profile.ts'],
    ['features/chat/x.ts', '../../features/profile/profile.ts'],
    ['features/chat/x.ts', '../../app/app.tsx'],
    ['ui/x.tsx', '../features/chat/reply.ts'],
    ['api/x.ts', '../app/app.tsx'],
    ['lib/x.ts', '../ui/button.tsx'],
  ])('forbid that %s imports %s', async (file, imported) => {
    expect(await complaints(file, `export { x } from '${imported}';\n`)).toContain('no-restricted-imports');
  });

  it.each([
    ['features/chat/x.ts', '../../api/client.ts'],
    ['features/chat/x.ts', './reply.ts'],
    ['app/x.tsx', '../features/chat/reply.ts'],
  ])('allow that %s imports %s', async (file, imported) => {
    expect(await complaints(file, `export { x } from '${imported}';\n`)).toEqual([]);
  });

  it('forbid a second way to the network and unnamed exports', async () => {
    expect(await complaints('features/chat/x.ts', `export const x = fetch('/api/v1/me');\n`)).toContain('no-restricted-globals');
    expect(await complaints('features/chat/x.ts', 'export default 1;\n')).toContain('no-restricted-exports');
    expect(await complaints('features/chat/x.ts', 'export const x: any = 1;\n')).toContain('@typescript-eslint/no-explicit-any');
  });
});
