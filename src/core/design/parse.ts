import * as z from 'zod/mini';
import { type Finding, finding } from '../base/finding.ts';
import { DESIGN } from '../base/place.ts';
import { accept, type Result, refuse } from '../base/result.ts';
import { type Design, SCHEMA_VERSION } from './design.ts';
import { isRecord, type JsonRecord, jsonFault, shown } from './json.ts';
import { readJson } from './json-text.ts';
import { findMalformed, malformed } from './malformed.ts';
import { migrate } from './migrations.ts';
import { findMisplaced } from './misplaced.ts';
import { nameOfText, nameOfValue } from './other-documents.ts';
import { designSchema } from './schema.ts';
import { findUnknownKeys } from './unknown-keys.ts';

export interface OpenedDesign {
  readonly design: Design;
  /** Warnings about what was kept but means nothing. */
  readonly findings: readonly Finding[];
}

/** Opens a document from its text. Any text at all gives a design or findings, never an exception. */
export function parseDesign(text: string): Result<OpenedDesign, Finding> {
  const read = readJson(text);
  return read.ok ? parseDesignValue(read.value) : refuse(notADesign(read.problem, nameOfText(text)));
}

/** Opens a document that has been read from JSON already. The design is the value itself, unless it was migrated. */
export function parseDesignValue(value: unknown): Result<OpenedDesign, Finding> {
  const version = isRecord(value) ? value.schemaVersion : undefined;
  if (isVersion(version) && version > SCHEMA_VERSION) {
    return refuse(finding('design/newer', { id: DESIGN }, { version, known: SCHEMA_VERSION }));
  }
  if (!isRecord(value) || !looksLikeDesign(value)) {
    return refuse(notADesign('it has no stacks and no VPCs', nameOfValue(value)));
  }
  if (!isVersion(version))
    return refuse(malformed(['schemaVersion'], shown(version), String(SCHEMA_VERSION)));
  const fault = jsonFault(value);
  if (fault) return refuse(malformed(fault.path, fault.saw, fault.allowed));
  const document = migrate(value, version);
  if (!z.validate(designSchema, document)) return { ok: false, problems: findMalformed(document) };
  const misplaced = findMisplaced(document);
  if (misplaced.length > 0) return { ok: false, problems: misplaced };
  return accept({ design: document, findings: findUnknownKeys(document) });
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

/** What holds none of these has nothing to do with us, whatever version it says that it has. */
function looksLikeDesign(value: JsonRecord): boolean {
  return ['stacks', 'things', 'usedRanges', 'canvas'].some((key) => key in value);
}

function notADesign(problem: string, looksLike: string | undefined): Finding {
  const facts = looksLike === undefined ? { problem } : { problem, looksLike };
  return finding('design/not-json', { id: DESIGN }, facts);
}
