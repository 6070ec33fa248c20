import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class BothWaysStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/20"),
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Public",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Private",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=23,
                ),
            ],
        )

        web = ec2.SecurityGroup(self, "Web", vpc=vpc, description="Web servers")

        cache = ec2.SecurityGroup(
            self,
            "Cache",
            vpc=vpc,
            description="Cache nodes",
            allow_all_outbound=False,
        )

        web.connections.allow_from(ec2.Peer.any_ipv4(), ec2.Port.tcp(443), "HTTPS from anyone")
        web.connections.allow_to(cache, ec2.Port.tcp(6379), "Web asks the cache")
        cache.connections.allow_to(web, ec2.Port.tcp(8080), "Cache tells what expired")

        cache.connections.allow_internally(
            ec2.Port.tcp_range(16379, 16380),
            "Nodes among each other",
        )


app = cdk.App()
BothWaysStack(app, "BothWays")
app.synth()
