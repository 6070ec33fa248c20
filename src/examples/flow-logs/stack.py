import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from aws_cdk import aws_kinesisfirehose as kinesisfirehose
from aws_cdk import aws_logs as logs
from aws_cdk import aws_s3 as s3
from constructs import Construct


class FlowLogsStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/16"),
            max_azs=2,
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Ingress",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=24,
                ),
            ],
        )

        archive_bucket = s3.Bucket.from_bucket_arn(
            vpc,
            "ArchiveBucket",
            "arn:aws:s3:::central-flow-logs",
        )

        vpc.add_flow_log(
            "Archive",
            log_format=[
                ec2.LogFormat.ALL_DEFAULT_FIELDS,
                ec2.LogFormat.VPC_ID,
                ec2.LogFormat.SUBNET_ID,
                ec2.LogFormat.FLOW_DIRECTION,
                ec2.LogFormat.PKT_SRC_ADDR,
                ec2.LogFormat.PKT_DST_ADDR,
            ],
            destination=ec2.FlowLogDestination.to_s3(archive_bucket, "network/"),
        )

        rejected_log_group = logs.LogGroup(
            vpc,
            "RejectedLogGroup",
            retention=logs.RetentionDays.ONE_MONTH,
        )

        rejected_role = iam.Role(
            vpc,
            "RejectedRole",
            assumed_by=iam.ServicePrincipal("vpc-flow-logs.amazonaws.com"),
        )

        vpc_ingress_subnets = vpc.select_subnets(subnet_group_name="Ingress")

        ec2.FlowLog(
            vpc_ingress_subnets.subnets[0],
            "Rejected",
            resource_type=ec2.FlowLogResourceType.from_subnet(vpc_ingress_subnets.subnets[0]),
            traffic_type=ec2.FlowLogTrafficType.REJECT,
            max_aggregation_interval=ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
            destination=ec2.FlowLogDestination.to_cloud_watch_logs(
                rejected_log_group,
                rejected_role,
            ),
        )

        ec2.FlowLog(
            vpc_ingress_subnets.subnets[1],
            "Rejected",
            resource_type=ec2.FlowLogResourceType.from_subnet(vpc_ingress_subnets.subnets[1]),
            traffic_type=ec2.FlowLogTrafficType.REJECT,
            max_aggregation_interval=ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
            destination=ec2.FlowLogDestination.to_cloud_watch_logs(
                rejected_log_group,
                rejected_role,
            ),
        )

        security_delivery_stream = kinesisfirehose.CfnDeliveryStream.from_delivery_stream_arn(
            vpc,
            "SecurityDeliveryStream",
            "arn:aws:firehose:eu-central-1:210987654321:deliverystream/security",
        )

        security_role = iam.Role.from_role_arn(
            vpc,
            "SecurityRole",
            "arn:aws:iam::123456789012:role/flow-logs-to-security",
            mutable=False,
        )

        vpc.add_flow_log(
            "Security",
            traffic_type=ec2.FlowLogTrafficType.REJECT,
            destination=ec2.FlowLogDestination.to_firehose(security_delivery_stream, security_role),
        )

        vpc.add_flow_log("FlowLog")


app = cdk.App()
FlowLogsStack(app, "FlowLogs", env=cdk.Environment(account="123456789012", region="eu-central-1"))
app.synth()
