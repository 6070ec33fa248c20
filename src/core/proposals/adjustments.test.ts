import { describe, expect, it } from 'vitest';
import { databaseEngines } from '../catalog/database-engines.ts';
import {
  database,
  drawn,
  found,
  isolatedGroup,
  listener,
  loadBalancer,
  type ThingIn,
  vpc,
} from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import { thingById } from '../design/queries.ts';
import type { Database } from '../kinds/index.ts';
import { adjustments } from './adjustments.ts';
import { asOne } from './proposal.ts';

function changed(id: string, field: string, value: unknown, ...inside: readonly ThingIn[]) {
  const design = drawn(vpc('V', {}, isolatedGroup('Data'), ...inside));
  const thing = thingById(design, id);
  if (!thing) throw new Error('no such thing');
  const { commands, says } = adjustments(design, thing, field, value);
  const after = apply(design, asOne('Change', [{ do: 'set-field', id, field, value }, ...commands]));
  if (!after.ok) throw new Error('refused');
  return { thing: thingById(after.value, id), says, codes: found(after.value).map(({ code }) => code) };
}

const toEngine = (engine: string, fields: Partial<Database> = {}) =>
  changed('v-orders', 'engine', engine, database('Orders', { subnetGroup: 'v-data', ...fields }));

describe('another engine', () => {
  it('has a version of its own', () => {
    const { thing, says } = toEngine('mysql');
    expect(thing).toMatchObject({ engine: 'mysql', engineVersion: '8.4.10' });
    expect(says).toBe('Orders runs MySQL 8.4.10 now.');
  });

  it('takes no hardware, standby or name that it hasn’t', () => {
    const { thing, says } = toEngine('sqlserver-ex', { multiAz: true, databaseName: 'orders' });
    expect(thing).toMatchObject({ engineVersion: '16.00.4236.2.v1' });
    expect(thing).not.toHaveProperty('multiAz');
    expect(thing).not.toHaveProperty('databaseName');
    expect(says).toMatch(
      /^Orders runs SQL Server Express .*, stands on db\..*, has no standby and names no database now\.$/,
    );
  });

  it('keeps what fits: editions of a product have their versions in common', () => {
    const own = { engine: 'sqlserver-se', engineVersion: '16.00.4230.2.v1' } as const;
    expect(toEngine('sqlserver-web', own)).toMatchObject({
      thing: { engineVersion: own.engineVersion },
      says: undefined,
    });
  });

  it('is 19c for Oracle without containers', () => {
    const cdb = { engine: 'oracle-ee-cdb', engineVersion: '21.0.0.0.ru-2025-07.rur-2025-07.r1' } as const;
    expect(toEngine('oracle-ee', cdb).thing).toMatchObject({ engineVersion: expect.stringMatching(/^19\./) });
  });

  it.each(databaseEngines.map(({ name }) => name))('works as it is then: %s', (name) => {
    const wrong = [
      'database/unknown-version',
      'database/wrong-class',
      'database/no-standby',
      'database/name-not-taken',
    ];
    const { codes } = toEngine(name, {
      engine: name === 'mysql' ? 'postgres' : 'mysql',
      engineVersion: '5',
      instanceType: 't3.micro',
      multiAz: true,
    });
    expect(codes.filter((code) => wrong.includes(code))).toEqual([]);
  });
});

describe('another protocol of a listener', () => {
  const toProtocol = (protocol: string, fields: object) =>
    changed('v-lb-own', 'protocol', protocol, loadBalancer('Lb'), listener('Own', 'v-lb', fields));

  it('has its own port, and no certificates without HTTPS', () => {
    const secure = {
      port: 443,
      protocol: 'HTTPS',
      certificateArns: ['arn:aws:acm:eu-west-1:123456789012:certificate/1'],
    };
    const { thing, says } = toProtocol('HTTP', secure);
    expect(thing).toMatchObject({ port: 80, protocol: 'HTTP' });
    expect(thing).not.toHaveProperty('certificateArns');
    expect(says).toBe('Own listens on port 80 and has no certificates now.');
    expect(toProtocol('HTTPS', { port: 80 }).thing).toMatchObject({ port: 443 });
  });

  it('leaves a port that was said for another reason', () => {
    expect(toProtocol('HTTPS', { port: 8080, protocol: 'HTTP' })).toMatchObject({
      thing: { port: 8080 },
      says: undefined,
    });
  });
});
