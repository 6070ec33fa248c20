import {
  type Call,
  callById,
  type Design,
  type Field,
  fieldsOf,
  groupById,
  type Id,
  kinds,
  type Thing,
  targetCalls,
  thingById,
} from '../../core/index.ts';

/** The thing of an id; also a subnet group that a VPC has without its being written out. */
export function findThing(design: Design, id: Id): Thing | undefined {
  return thingById(design, id) ?? groupById(design, id);
}

/** The connection of an id, if it is one's; also one that a target of a listener means. */
export function findCall(design: Design, id: Id): Call | undefined {
  return callById(design, id) ?? targetCalls(design.things).find((call) => call.id === id);
}

export function fieldOf(kind: Thing['kind'], name: string): Field | undefined {
  return fieldsOf(kinds[kind])[name];
}

/** What a thing says in one of its fields, read by name. */
export function valueIn(thing: Thing, name: string): unknown {
  return Reflect.get(thing, name);
}
