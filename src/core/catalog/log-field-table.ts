// Written by `npm run catalog`; not to be edited by hand.
// Names and figures: aws-cdk-lib 2.275.0, Apache-2.0.

/** Members of `LogFormat` and the fields of a flow log record that they name, a line each. */
export const logFieldTable = `VERSION version
ACCOUNT_ID account-id
INTERFACE_ID interface-id
SRC_ADDR srcaddr
DST_ADDR dstaddr
SRC_PORT srcport
DST_PORT dstport
PROTOCOL protocol
PACKETS packets
BYTES bytes
START_TIMESTAMP start
END_TIMESTAMP end
ACTION action
LOG_STATUS log-status
VPC_ID vpc-id
SUBNET_ID subnet-id
INSTANCE_ID instance-id
TCP_FLAGS tcp-flags
TRAFFIC_TYPE type
PKT_SRC_ADDR pkt-srcaddr
PKT_DST_ADDR pkt-dstaddr
REGION region
AZ_ID az-id
SUBLOCATION_TYPE sublocation-type
SUBLOCATION_ID sublocation-id
PKT_SRC_AWS_SERVICE pkt-src-aws-service
PKT_DST_AWS_SERVICE pkt-dst-aws-service
FLOW_DIRECTION flow-direction
TRAFFIC_PATH traffic-path
ECS_CLUSTER_ARN ecs-cluster-arn
ECS_CLUSTER_NAME ecs-cluster-name
ECS_CONTAINER_INSTANCE_ARN ecs-container-instance-arn
ECS_CONTAINER_INSTANCE_ID ecs-container-instance-id
ECS_CONTAINER_ID ecs-container-id
ECS_SECOND_CONTAINER_ID ecs-second-container-id
ECS_SERVICE_NAME ecs-service-name
ECS_TASK_DEFINITION_ARN ecs-task-definition-arn
ECS_TASK_ARN ecs-task-arn
ECS_TASK_ID ecs-task-id`;

/** The fields of `LogFormat.ALL_DEFAULT_FIELDS`, which is what a record holds by default. */
export const defaultLogFieldTable = `version
account-id
interface-id
srcaddr
dstaddr
srcport
dstport
protocol
packets
bytes
start
end
action
log-status`;
