import { App, Stack } from 'aws-cdk-lib';
import { InterfaceVpcEndpointAwsService } from 'aws-cdk-lib/aws-ec2';
import { expect, test } from 'vitest';
import {
  endpointServiceByConstant,
  endpointServiceByName,
  endpointServices,
  fullNameOfService,
  REGION,
} from './endpoint-services.ts';
import { regions } from './regions.ts';

const constants = Object.entries(InterfaceVpcEndpointAwsService).flatMap(([constant, service]) =>
  service instanceof InterfaceVpcEndpointAwsService ? [{ constant, service }] : [],
);

test('each service of the CDK is there once, under a constant that it has', () => {
  expect(constants).toHaveLength(397);
  const names = endpointServices.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(constants.map(({ service }) => service.shortName))).toEqual(new Set(names));
  for (const { constant, name, port } of endpointServices) {
    const service: unknown = Reflect.get(InterfaceVpcEndpointAwsService, constant);
    expect(service).toMatchObject({ shortName: name, port, privateDnsDefault: true });
    expect(endpointServiceByConstant(constant)).toBe(endpointServiceByName(name));
  }
});

test.each([...regions.map(({ name }) => name), 'moon-1'])(
  'full names in %s are those of the CDK',
  (region) => {
    const stack = new Stack(new App(), 'S', { env: { region } });
    for (const { service } of constants)
      expect(fullNameOfService(service.shortName, region).replace(REGION, region)).toBe(
        stack.resolve(service.name),
      );
  },
);

test('where the region isn’t known, its place in the name is', () => {
  const stack = new Stack(new App(), 'S');
  for (const { service } of constants) {
    const resolved: unknown = stack.resolve(service.name);
    const [before, after] = fullNameOfService(service.shortName, undefined).split(REGION);
    const joined = { 'Fn::Join': ['', [before, { Ref: 'AWS::Region' }, after]] };
    expect(resolved).toEqual(after === undefined ? before : joined);
  }
});
