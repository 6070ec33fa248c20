import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class RegionalNatStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/20"),
            nat_gateway_provider=ec2.NatProvider.regional_gateway(
                max_drain_duration=cdk.Duration.seconds(600),
            ),
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Ingress",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=26,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=23,
                ),
                ec2.SubnetConfiguration(
                    name="Data",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=26,
                ),
            ],
        )

    # By itself the CDK counts on two Availability Zones where it has no account to ask.
    @property
    def availability_zones(self) -> list[str]:
        return [
            cdk.Fn.select(0, cdk.Fn.get_azs()),
            cdk.Fn.select(1, cdk.Fn.get_azs()),
            cdk.Fn.select(2, cdk.Fn.get_azs()),
        ]


app = cdk.App()
RegionalNatStack(app, "RegionalNat")
app.synth()
