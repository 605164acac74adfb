import { writeFileSync } from 'node:fs';
import { licencesText, packagesIn, unwanted } from './list.ts';

const packages = packagesIn();
writeFileSync('docs/licences.md', licencesText(packages));
for (const { name, version, licence } of unwanted(packages)) {
  process.stderr.write(`${name} ${version}: ${licence} is not on the list\n`);
  process.exitCode = 1;
}
