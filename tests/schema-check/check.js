// Reads lines «schema<TAB>file» from standard input; answers each with «ok» or with what is wrong, one line a file.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: true, allErrors: false });
addFormats(ajv);
const validators = new Map();

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [schema, file] = line.split('\t');
  if (!validators.has(schema)) {
    validators.set(schema, ajv.compile(JSON.parse(readFileSync(schema, 'utf8'))));
  }
  const validate = validators.get(schema);
  console.log(validate(JSON.parse(readFileSync(file, 'utf8'))) ? 'ok' : ajv.errorsText(validate.errors));
}
