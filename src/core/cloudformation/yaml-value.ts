import type { TemplateValue } from '../plan/template-value.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** A mapping in lines; the first is not indented, as it follows a dash or the indentation that is already there. */
export function yamlMapping(of: object, indentation: string): string {
  let text = '';
  for (const [key, value] of Object.entries(of)) {
    if (text !== '') text += `\n${indentation}`;
    text += `${yamlScalar(key)}:${yamlAfterKey(value, indentation)}`;
  }
  return text;
}

/**
 * A value as it follows its key and colon, in the form that people write: `Ref` and the like by their short tags, on
 * one line where there is no list in a list.
 */
function yamlAfterKey(value: TemplateValue, indentation: string): string {
  const inner = `${indentation}  `;
  const text = onLine(value);
  if (text !== undefined) return ` ${text}`;
  const list = taggedList(value);
  return list ? ` ${list.tag}\n${inner}${sequence(list.items, inner)}` : `\n${inner}${block(value, inner)}`;
}

function block(value: TemplateValue, indentation: string): string {
  if (isList(value)) return sequence(value, indentation);
  return typeof value === 'object' ? yamlMapping(value, indentation) : scalar(value);
}

function sequence(items: readonly TemplateValue[], indentation: string): string {
  let text = '';
  for (const item of items) {
    if (text !== '') text += `\n${indentation}`;
    text += `- ${afterDash(item, `${indentation}  `)}`;
  }
  return text;
}

function afterDash(item: TemplateValue, indentation: string): string {
  const text = onLine(item);
  if (text !== undefined) return text;
  const list = taggedList(item);
  return list ? `${list.tag}\n${indentation}${sequence(list.items, indentation)}` : block(item, indentation);
}

/** The value on one line, where it belongs there. */
function onLine(value: TemplateValue): string | undefined {
  if (typeof value !== 'object') return scalar(value);
  if (isList(value)) return value.length === 0 ? '[]' : undefined;
  const [name, ...others] = Object.keys(value);
  if (name === undefined) return '{}';
  if (others.length > 0) return undefined;
  return taggedText(name, value[name]) ?? flowList(value);
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? yamlScalar(value) : String(value);
}

/** The short tags of the functions whose argument is a text or a list, taken over as it is. */
const shortTags: Readonly<Record<string, string>> = {
  Ref: '!Ref',
  'Fn::Cidr': '!Cidr',
  'Fn::GetAZs': '!GetAZs',
  'Fn::ImportValue': '!ImportValue',
  'Fn::Join': '!Join',
  'Fn::Select': '!Select',
  'Fn::Sub': '!Sub',
};

function shortTag(name: string): string | undefined {
  return Object.hasOwn(shortTags, name) ? shortTags[name] : undefined;
}

function taggedText(name: string, argument: TemplateValue | undefined): string | undefined {
  if (typeof argument === 'string') {
    const tag = shortTag(name);
    return tag && `${tag} ${yamlScalar(argument)}`;
  }
  return name === 'Fn::GetAtt' ? attribute(argument) : undefined;
}

/** `!GetAtt A.B`: the first dot divides, so the logical id must be without one. */
function attribute(argument: TemplateValue | undefined): string | undefined {
  if (!isList(argument) || argument.length !== 2) return undefined;
  const [logicalId, name] = argument;
  return typeof logicalId === 'string' && typeof name === 'string' && !logicalId.includes('.')
    ? `!GetAtt ${yamlScalar(`${logicalId}.${name}`)}`
    : undefined;
}

interface TaggedList {
  readonly tag: string;
  readonly items: readonly TemplateValue[];
}

function taggedList(value: TemplateValue): TaggedList | undefined {
  if (typeof value !== 'object' || isList(value)) return undefined;
  const [name, ...others] = Object.keys(value);
  if (name === undefined || others.length > 0) return undefined;
  const items = value[name];
  const tag = shortTag(name);
  return tag && isList(items) && items.length > 0 ? { tag, items } : undefined;
}

/** `!Select [0, !GetAZs '']`: only what stays short, and no colons, which older readers stumble over in brackets. */
function flowList(value: TemplateValue): string | undefined {
  const list = taggedList(value);
  if (list?.tag !== '!Select') return undefined;
  const items: string[] = [];
  for (const item of list.items) {
    const text = isList(item) ? undefined : onLine(item);
    if (text === undefined || text.includes(':')) return undefined;
    items.push(text);
  }
  return `${list.tag} [${items.join(', ')}]`;
}

function isList(value: TemplateValue | undefined): value is readonly TemplateValue[] {
  return Array.isArray(value);
}
