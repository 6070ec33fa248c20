import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class IpamStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.aws_ipam_allocation(
                ipv4_ipam_pool_id="ipam-pool-0123456789abcdef0",
                ipv4_netmask_length=18,
                default_subnet_ipv4_netmask_length=24,
            ),
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Ingress",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=28,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=22,
                ),
                ec2.SubnetConfiguration(name="Data", subnet_type=ec2.SubnetType.PRIVATE_ISOLATED),
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
IpamStack(app, "Ipam", env=cdk.Environment(region="eu-central-1"))
app.synth()
