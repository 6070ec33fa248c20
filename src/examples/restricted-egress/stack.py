import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class RestrictedEgressStack(cdk.Stack):
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

        worker = ec2.SecurityGroup(
            self,
            "Worker",
            vpc=vpc,
            description="Workers that may go to few places",
            allow_all_outbound=False,
        )

        strict = ec2.SecurityGroup(
            self,
            "Strict",
            vpc=vpc,
            description="Every rule a resource of its own",
            allow_all_outbound=False,
            disable_inline_rules=True,
        )

        worker.connections.allow_to(
            ec2.Peer.prefix_list("pl-0123456789abcdef0"),
            ec2.Port.tcp(443),
            "Objects in S3",
        )

        worker.connections.allow_to(
            ec2.Peer.ipv4("198.51.100.0/24"),
            ec2.Port.tcp_range(8443, 8446),
            "Partner interfaces",
        )

        worker.connections.allow_to(ec2.Peer.ipv4("192.0.2.53/32"), ec2.Port.udp(53), "Names")
        strict.add_egress_rule(ec2.Peer.ipv4("198.51.100.0/24"), ec2.Port.tcp(22), "Transfers")


app = cdk.App()
RestrictedEgressStack(app, "RestrictedEgress")
app.synth()
