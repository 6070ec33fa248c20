import { isSeq, parse } from 'yaml';

/** A template as YAML, read with short tags as CloudFormation does; it reads YAML 1.1. */
export function readTemplateYaml(text: string, version: '1.1' | '1.2' = '1.1'): unknown {
  const named = (tag: string) => (tag === 'Ref' ? 'Ref' : `Fn::${tag}`);
  const ofText = ['Ref', 'GetAZs', 'ImportValue', 'Sub'].map((tag) => ({
    tag: `!${tag}`,
    resolve: (argument: string) => ({ [named(tag)]: argument }),
  }));
  const ofList = ['Cidr', 'Join', 'Select', 'Ref', 'GetAZs', 'ImportValue', 'Sub'].map((tag) => ({
    tag: `!${tag}`,
    collection: 'seq' as const,
    resolve: (items: unknown) => ({ [named(tag)]: isSeq(items) ? items.toJSON() : undefined }),
  }));
  const getAtt = {
    tag: '!GetAtt',
    resolve: (path: string) => {
      const [logicalId = '', ...attribute] = path.split('.');
      return { 'Fn::GetAtt': [logicalId, attribute.join('.')] };
    },
  };
  const textOfList = ['Cidr', 'Join', 'Select'].map((tag) => ({
    tag: `!${tag}`,
    resolve: (argument: string) => ({ [named(tag)]: argument }),
  }));
  return parse(text, {
    version,
    customTags: [...ofText, ...textOfList, ...ofList, getAtt],
    logLevel: 'error',
  });
}
