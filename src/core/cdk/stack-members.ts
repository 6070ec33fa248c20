/**
 * What every stack has by itself, which an attribute of ours would hide: the members of the library's `Stack`, its inner
 * ones included, each as one word of lower case.
 */
export const stackMembers: ReadonlySet<string> = new Set(
  `account addDependency addDockerImageAsset addFileAsset addMetadata addPermissionsBoundaryAspect addStackDependency
  addStackTag addTransform allocateLogicalId artifactId availabilityZones azLiteralWarningSilenced bundlingRequired
  constructor dependencies env environment exportStringListValue exportValue formatArn generateStackArtifactId
  generateStackId generateStackName getLogicalId maxResources nested nestedStackParent nestedStackResource node
  notificationArns parentStack parseArn parseEnvironment partition permissionsBoundaryArn prepareCrossReference region
  regionalFact removeStackTag renameLogicalId reportMissingContext reportMissingContextKey resolve
  resolveExportedValue splitArn stackDependencyReasons stackId stackName synthesizer tags templateFile templateOptions
  terminationProtection toJsonString toString toYamlString urlSuffix with`
    .toLowerCase()
    .split(/\s+/),
);
