import { describe, expect, it } from 'vitest';
import { joinChunks } from '../base/text.ts';
import {
  autoScalingGroup,
  connecting,
  drawn,
  existingGroup,
  found,
  instance,
  internet,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  vpc,
} from '../checks/test-design.ts';
import { templateJsonText } from '../cloudformation/template.ts';
import { derive } from '../derive.ts';
import type { Design } from '../design/design.ts';
import { formats } from '../formats.ts';

const groups = [publicGroup('Ingress', { cidrMask: 24 }), privateGroup('App', { cidrMask: 24 })];

/** Whatever stands on the canvas but the first VPC belongs to another stack. */
function inTwoStacks(design: Design): Design {
  const things = design.things.map((thing) =>
    thing.parent === 'stack' && thing.id !== 'here' ? { ...thing, parent: 'other' } : thing,
  );
  const other = { id: 'other', name: 'Other', environment: { type: 'agnostic', zoneCount: 3 } } as const;
  return { ...design, stacks: [...design.stacks, other], things };
}

const texts = (design: Design) =>
  Object.values(formats).map((format) => joinChunks(format.print(derive(design))).text);

describe('what stands in another stack', () => {
  const design = inTwoStacks(
    drawn(
      vpc(
        'Here',
        { cidr: '10.0.0.0/20' },
        ...groups,
        instance('One', { securityGroups: ['legacy'] }),
        loadBalancer('Lb'),
        listener('Http', 'here-lb', { port: 80, targetPort: 80, targets: ['there-fleet'] }),
      ),
      vpc('There', { cidr: '10.1.0.0/20' }, ...groups, autoScalingGroup('Fleet')),
      existingGroup('Legacy'),
      internet('Internet'),
    ),
  );
  const called = (other: string) =>
    connecting([{ id: 'call', verb: 'allowFrom', on: 'here-lb', other, port: 'tcp', fromPort: 22 }], design);

  const templates = (of: Design) => derive(of).templates.map(templateJsonText);

  it('is carried, but no target: those are registered where their listener is', () => {
    const ofHere = templates(design).find((text) => text.includes('Lb'));
    expect(ofHere).toContain('sg-0123456789abcdef0');
    expect(ofHere).not.toContain('Fleet');
  });

  it('is the end of connections, of which the later stack has the rules of both sides', () => {
    const [first = '', second = ''] = templates(called('there-fleet'));
    expect(templates(called('there-fleet')).map((text) => text.includes('SecurityGroupIngress"'))).toEqual([
      false,
      true,
    ]);
    expect(first).toContain('ExportsOutputFnGetAtt');
    expect(second).toContain('Fn::ImportValue');
  });

  it('may be who is outside, which every stack can speak of', () => {
    expect(found(called('internet')).map(({ code }) => code)).not.toContain('connection/no-other-end');
    expect(texts(called('internet'))).not.toEqual(texts(design));
  });
});
