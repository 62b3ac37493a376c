import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../setup/repository.mjs';
import { planApt } from './aptCommand.mjs';
import { nameOnSystem, packageOfLibrary, packageOfProgram } from './aptPackages.mjs';
import { findOnPath } from './findOnPath.mjs';
import { parseLdd } from './libraries.mjs';
import { lackOf } from './systemPackages.mjs';

const bookworm = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n';

it('ldd is read: what is missing, what is there', () => {
  const report = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibffmpeg.so => /opt/run time/libffmpeg.so (0x00007f12)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f13)',
    '\tlibatk-1.0.so.0 => not found',
    '\t/lib64/ld-linux-x86-64.so.2 (0x00007f14)',
    '',
  ].join('\n');
  expect(parseLdd(report)).toEqual({
    missing: ['libatk-1.0.so.0', 'libgtk-3.so.0'],
    present: ['/lib/x86_64-linux-gnu/libnss3.so', '/opt/run time/libffmpeg.so'],
  });
  expect(parseLdd('\tstatically linked\n')).toEqual({ missing: [], present: [] });
});

describe('the apt command', () => {
  const packages = ['libgtk-3-0', 'xvfb'];
  const install = 'apt-get install -y --no-install-recommends libgtk-3-0 xvfb';

  it('is run for root', () => {
    expect(planApt(packages, { uid: 0, env: {} })).toEqual({ command: `apt-get update && ${install}`, mayRun: true });
  });

  it('is only told to an ordinary user, with sudo', () => {
    const command = `sudo apt-get update && sudo ${install}`;
    expect(planApt(packages, { uid: 1000, env: {} })).toEqual({ command, mayRun: false });
  });

  it('is only told to root too when COMMONPLACE_NO_APT is set', () => {
    const plan = planApt(packages, { uid: 0, env: { COMMONPLACE_NO_APT: '1' } });
    expect(plan).toEqual({ command: `apt-get update && ${install}`, mayRun: false });
  });
});

describe('what a machine lacks', () => {
  it('is turned into packages, each once', () => {
    const lack = lackOf(['libgtk-3.so.0', 'libgdk-3.so.0', 'Xvfb', 'make', 'g++', 'libodd.so.1'], bookworm);
    expect(lack.packages).toEqual(['build-essential', 'libgtk-3-0', 'xvfb']);
    expect(lack.unknown).toEqual(['libodd.so.1']);
  });

  it('goes by the names of the system', () => {
    expect(nameOnSystem('libasound2', bookworm)).toBe('libasound2');
    expect(nameOnSystem('libasound2', 'ID=debian\nVERSION_ID="13"\n')).toBe('libasound2t64');
    expect(nameOnSystem('libasound2', 'ID=debian\n')).toBe('libasound2t64');
    expect(nameOnSystem('libasound2', 'VERSION_ID="24.04"\nID=ubuntu\n')).toBe('libasound2t64');
    expect(nameOnSystem('libasound2', 'VERSION_ID="22.04"\nID=ubuntu\n')).toBe('libasound2');
    expect(nameOnSystem('libnss3', 'ID=debian\nVERSION_ID="13"\n')).toBe('libnss3');
  });

  it('is listed in apt-packages.txt, which lists nothing else', () => {
    const lines = readFileSync(inRepository('apt-packages.txt'), 'utf8').split('\n');
    const listed = lines.filter((line) => line && !line.startsWith('#')).sort();
    const known = new Set([...Object.values(packageOfLibrary), ...Object.values(packageOfProgram)]);
    expect(listed).toEqual([...known].sort());
  });
});

it('programs are found on PATH', () => {
  expect(findOnPath('sh', { PATH: '/nowhere:/bin' })).toBe('/bin/sh');
  expect(findOnPath('sh', { PATH: '/nowhere' })).toBeUndefined();
});
