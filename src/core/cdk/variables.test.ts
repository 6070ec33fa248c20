import { describe, expect, it } from 'vitest';
import { construct, list, literal, property, reference, staticCall } from '../plan/expressions.ts';
import type { Statement } from '../plan/plan.ts';
import type { Language } from './language.ts';
import { createMentionsOf, mentionsInAll } from './mentions.ts';
import { python } from './python.ts';
import { typescript } from './typescript.ts';
import { allocateVariables } from './variables.ts';

function variables(language: Language, statements: readonly Statement[]): object {
  const mentions = mentionsInAll(statements, createMentionsOf());
  return Object.fromEntries(allocateVariables(statements, mentions, language));
}

const origin = { id: 'x' };

function vpc(name: string): Statement {
  return { origin, name, expression: construct('aws_ec2.Vpc', name) };
}

/** VPCs under these names, and something that refers to each. */
function named(...names: readonly string[]): readonly Statement[] {
  const ids = names.map((name) => property(reference(name), 'vpcId'));
  return [...names.map(vpc), { origin, expression: staticCall('Fn', 'join', literal(','), list(ids)) }];
}

describe('variables', () => {
  it('are for what a later statement refers to', () => {
    const statements: Statement[] = [
      vpc('Used'),
      vpc('Alone'),
      { origin, expression: property(reference('Used'), 'vpcId') },
    ];
    expect(variables(typescript, statements)).toEqual({ Used: 'used' });
  });

  it('are spelt as the language does', () => {
    expect(variables(typescript, named('TheVPC'))).toEqual({ TheVPC: 'theVpc' });
    expect(variables(python, named('TheVPC'))).toEqual({ TheVPC: 'the_vpc' });
  });

  it('are different, in the order of their statements', () => {
    expect(variables(typescript, named('Vpc', 'vpc', 'VPC', 'Vpc2'))).toEqual({
      Vpc: 'vpc',
      vpc: 'vpc2',
      VPC: 'vpc3',
      Vpc2: 'vpc22',
    });
  });

  it('hide neither a word of the language, nor a module, nor what the program declares', () => {
    const names = [
      'class',
      'ec2',
      'cdk',
      'app',
      'scope',
      'props',
      'lambda',
      'self',
      'kwargs',
      'construct_id',
      'list',
    ];
    expect(Object.values(variables(typescript, named(...names)))).toEqual([
      'classVpc',
      'ec2Vpc',
      'cdkVpc',
      'appVpc',
      'scopeVpc',
      'propsVpc',
      'lambda',
      'self',
      'kwargs',
      'constructId',
      'list',
    ]);
    expect(Object.values(variables(python, named(...names)))).toEqual([
      'class_vpc',
      'ec2_vpc',
      'cdk_vpc',
      'app_vpc',
      'scope_vpc',
      'props',
      'lambda_vpc',
      'self_vpc',
      'kwargs_vpc',
      'construct_id_vpc',
      'list_vpc',
    ]);
  });

  it('have a name even if the statement has none that a language could take', () => {
    expect(variables(typescript, named('', '網', '10net'))).toEqual({
      '': 'vpc',
      網: 'vpc2',
      '10net': 'vpc10net',
    });
    expect(variables(python, named('', '網', '10net'))).toEqual({
      '': 'vpc',
      網: 'vpc2',
      '10net': 'vpc_10net',
    });
  });

  it('of what is no construct fall back to value', () => {
    const zone: Statement = { origin, name: '1', expression: staticCall('Fn', 'getAzs') };
    const use: Statement = { origin, expression: reference('1') };
    expect(variables(typescript, [zone, use])).toEqual({ '1': 'value1' });
  });
});
