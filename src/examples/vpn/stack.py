import aws_cdk as cdk
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_cloudwatch_actions as cloudwatch_actions
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_sns as sns
from constructs import Construct


class HybridStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.8.0.0/20"),
            nat_gateways=1,
            vpn_gateway=True,
            vpn_gateway_asn=64620,
            vpn_route_propagation=[
                ec2.SubnetSelection(subnet_group_name="Application"),
                ec2.SubnetSelection(subnet_group_name="Database"),
            ],
            vpn_connections={
                "DataCentre": ec2.VpnConnectionOptions(
                    ip="198.51.100.20",
                    static_routes=["192.168.10.0/24", "192.168.20.0/24"],
                ),
            },
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Ingress",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=23,
                ),
                ec2.SubnetConfiguration(
                    name="Database",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=24,
                ),
            ],
        )

        cloudwatch.Alarm(
            vpc,
            "AllTunnelDataOutAlarm1",
            metric=ec2.VpnConnection.metric_all_tunnel_data_out(),
            comparison_operator=cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
            threshold=50000000000,
            evaluation_periods=12,
        )

        office = vpc.add_vpn_connection(
            "Office",
            ip="203.0.113.10",
            asn=65010,
            tunnel_options=[
                ec2.VpnTunnelOption(
                    pre_shared_key_secret=cdk.SecretValue.secrets_manager(
                        "vpn/office",
                        json_field="tunnel-1",
                    ),
                    tunnel_inside_cidr="169.254.60.0/30",
                ),
                ec2.VpnTunnelOption(
                    pre_shared_key_secret=cdk.SecretValue.secrets_manager(
                        "vpn/office",
                        json_field="tunnel-2",
                    ),
                    tunnel_inside_cidr="169.254.60.4/30",
                ),
            ],
        )

        cloudwatch.Alarm(
            office,
            "TunnelStateAlarm1",
            metric=office.metric_tunnel_state(),
            comparison_operator=cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
            threshold=1,
            evaluation_periods=3,
            alarm_name="office-vpn-one-tunnel-down",
        )

        office_tunnel_state_alarm2 = cloudwatch.Alarm(
            office,
            "TunnelStateAlarm2",
            metric=office.metric_tunnel_state(),
            comparison_operator=cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
            threshold=0,
            evaluation_periods=1,
            treat_missing_data=cloudwatch.TreatMissingData.BREACHING,
            alarm_name="office-vpn-down",
        )

        office_tunnel_state_alarm2.add_alarm_action(
            cloudwatch_actions.SnsAction(
                sns.Topic.from_topic_arn(
                    office_tunnel_state_alarm2,
                    "Topic",
                    "arn:aws:sns:eu-central-1:123456789012:on-call",
                ),
            ),
        )


app = cdk.App()
HybridStack(app, "Hybrid", env=cdk.Environment(region="eu-central-1"))
app.synth()
