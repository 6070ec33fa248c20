import type { Fields } from '../base/fields.ts';

/** Who may do what through an endpoint: the statements of its policy. Without any, everyone may do everything. */
export const endpointPolicyFields = {
  policy: {
    type: 'record-list',
    label: 'Policy',
    says: 'Statements on who may do what through it; without any, everyone may do everything.',
    search: ['addToPolicy', 'PolicyStatement', 'policyDocument', 'IAM'],
    maxItems: 20,
    fields: {
      effect: {
        type: 'choice',
        label: 'Effect',
        says: 'Whether it is allowed or denied.',
        search: ['Effect'],
        options: [
          { value: 'allow', label: 'Allow', says: 'it is allowed' },
          { value: 'deny', label: 'Deny', says: 'it is denied, whatever else is allowed' },
        ],
        default: 'allow',
      },
      principals: {
        type: 'text-list',
        label: 'Principals',
        says: 'Who: * for anyone, an account ID, or the ARN of a role or user.',
        search: ['Principal', 'AnyPrincipal', 'ArnPrincipal', 'AccountPrincipal'],
        limits: { alphabet: 'principal', minLength: 1, maxLength: 2048 },
        maxItems: 20,
      },
      actions: {
        type: 'text-list',
        label: 'Actions',
        says: 'What: calls of the service like s3:GetObject, with * for any.',
        search: ['Action'],
        limits: { alphabet: 'action', minLength: 1, maxLength: 128 },
        maxItems: 50,
      },
      resources: {
        type: 'text-list',
        label: 'Resources',
        says: 'On what: ARNs like arn:aws:s3:::my-bucket/*, or * for any.',
        search: ['Resource', 'ARN'],
        limits: { alphabet: 'resource-arn', minLength: 1, maxLength: 2048 },
        maxItems: 50,
      },
    },
  },
} as const satisfies Fields;
