// Evaluates an ELM library with cql-execution. Usage: node evaluate.mjs LIBRARY.json PATIENTS.ndjson MODULES
// A line of PATIENTS is {"parameters": {...}}: values marked as quantity or date; a line of output is {name: value, ...}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [libraryFile, patientsFile, modules] = process.argv.slice(2);
const cql = createRequire(resolve(modules) + '/')('cql-execution');
const library = new cql.Library(JSON.parse(readFileSync(libraryFile, 'utf8')));

function given(value) {
  if (Array.isArray(value)) return value.map(given);
  if (value === null || typeof value !== 'object') return value;
  if ('quantity' in value) return new cql.Quantity(value.quantity, value.unit);
  if ('date' in value) return cql.Date.parse(value.date);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, given(field)]));
}

function plain(value) {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  if (value.isQuantity) return { value: value.value, unit: value.unit };
  if (value.isDate || value.isDateTime) return value.toString();
  if (value.isInterval) return { low: plain(value.low), high: plain(value.high) };
  if (value.isUncertainty) return value.low === value.high ? plain(value.low) : null;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)]));
}

const one = { id: '1', recordType: 'Patient', records: [] };
for (const line of readFileSync(patientsFile, 'utf8').split('\n').filter(Boolean)) {
  const parameters = given(JSON.parse(line).parameters);
  const executor = new cql.Executor(library, null, parameters);
  const results = await executor.exec(new cql.PatientSource([one]));
  process.stdout.write(JSON.stringify(plain(results.patientResults['1'])) + '\n');
}
