// `npm run schema`: writes the JSON Schema of the document from the descriptions of its fields.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentJsonSchema } from '../src/core/design/json-schema.ts';
import { root } from './root.mjs';

writeFileSync(
  join(root, 'public', 'vpc-design.schema.json'),
  `${JSON.stringify(documentJsonSchema(), null, 2)}\n`,
);
