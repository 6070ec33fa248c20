import {
  type Changes,
  type CommandNamed,
  type Environment,
  moveStack,
  type Stack,
} from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';

/** Changes what is said of a stack, as a step that names it. */
export function editStack(stack: Stack, changes: Changes<Omit<Stack, 'id'>>, what: string, gesture?: string) {
  const label = `${stack.name}: ${what}`;
  return dispatch(
    { do: 'set-stack', id: stack.id, changes },
    { label, ...(gesture === undefined ? {} : { gesture }) },
  );
}

/** Puts a stack elsewhere; what becomes of its VPCs is told. */
export function editEnvironment(stack: Stack, environment: Environment, what: string, gesture?: string) {
  const label = `${stack.name}: ${what}`;
  const { command, says } = moveStack(currentDesign(), stack, environment);
  return dispatch(command, { label, says, ...(gesture === undefined ? {} : { gesture }) });
}

export function editDesign(changes: CommandNamed<'set-design'>['changes'], gesture: string) {
  const label = `Design: ${designWords(changes)}`;
  return dispatch({ do: 'set-design', changes }, { label, gesture });
}

function designWords({
  name,
  crossStackReferences: strength,
}: CommandNamed<'set-design'>['changes']): string {
  if (name !== undefined) return `name ${name}`;
  return strength === undefined ? 'note' : `${strength} references between stacks`;
}
