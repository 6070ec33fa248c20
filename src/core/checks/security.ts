import { finding } from '../base/finding.ts';
import { type Check, perVpc } from './check.ts';

/** The Lambda function behind a restricted default security group is an asset, which only `cdk deploy` uploads. */
export const needsCdkDeploy: Check = perVpc(({ vpc, built }) => {
  const at = { id: vpc.id, field: 'restrictDefaultSecurityGroup' };
  return built.restrictsDefaultSecurityGroup
    ? [finding('security/needs-cdk-deploy', at, { vpc: vpc.label })]
    : [];
});
