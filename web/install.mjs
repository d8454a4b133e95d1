// Installs the packages of the lock file, unless exactly these are installed already.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const stamp = new URL('node_modules/.installed', folder);
const wanted = createHash('sha256')
  .update(readFileSync(new URL('package.json', folder)))
  .update(readFileSync(new URL('package-lock.json', folder)))
  .update(process.version + process.platform + process.arch)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}
