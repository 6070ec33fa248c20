import { alphabets } from '../base/fields.ts';
import { parseBlock } from '../net/ipv4.ts';
import type { Report } from './described-vpc.ts';
import { isRecord, type JsonRecord, type Path } from './json.ts';

/** Parts of foreign JSON that must have a form; where they haven't, that is told and nothing comes of them. */

/** More than an account may have of anything that is read here. */
const MAX_ENTRIES = 5000;

/** The records of a list; none where the key is absent. */
export function recordsAt(
  record: JsonRecord,
  key: string,
  base: Path,
  report: Report,
): readonly { readonly value: JsonRecord; readonly path: Path }[] {
  const list = record[key];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report([...base, key], list, 'a list');
    return [];
  }
  if (list.length > MAX_ENTRIES) {
    report([...base, key], list.length, `at most ${MAX_ENTRIES} entries`);
    return [];
  }
  return list.flatMap((value: unknown, index) => {
    const path = [...base, key, index];
    if (isRecord(value)) return [{ value, path }];
    report(path, value, 'an object');
    return [];
  });
}

const ids = {
  'vpc-id': 'a VPC ID like vpc-0123456789abcdef0',
  'subnet-id': 'a subnet ID like subnet-0123456789abcdef0',
  'route-table-id': 'a route table ID like rtb-0123456789abcdef0',
} as const;

export function idAt(
  record: JsonRecord,
  key: string,
  kind: keyof typeof ids,
  base: Path,
  report: Report,
): string | undefined {
  const value = record[key];
  if (typeof value === 'string' && alphabets[kind].pattern.test(value)) return value;
  report([...base, key], value, ids[kind]);
  return undefined;
}

export function cidrAt(record: JsonRecord, key: string, base: Path, report: Report): string | undefined {
  const value = record[key];
  if (typeof value === 'string' && parseBlock(value)) return value;
  report([...base, key], value, 'an IPv4 CIDR like 10.0.0.0/16');
  return undefined;
}

export function zoneAt(record: JsonRecord, key: string, base: Path, report: Report): string | undefined {
  const value = record[key];
  if (typeof value === 'string' && value !== '' && alphabets.zone.pattern.test(value)) return value;
  report([...base, key], value, 'the name of an Availability Zone like eu-central-1a');
  return undefined;
}

/** A text that may be absent. */
export function textIn(record: JsonRecord, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
}

/** Tags as AWS writes them. */
export function tagIn(record: JsonRecord, key: string): string | undefined {
  const tags: unknown = record.Tags;
  const found: unknown = Array.isArray(tags)
    ? tags.find((tag: unknown) => isRecord(tag) && tag.Key === key)
    : undefined;
  return isRecord(found) && typeof found.Value === 'string' ? found.Value : undefined;
}
