import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class SshInstanceStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/24"),
            nat_gateways=0,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Public",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=27,
                ),
            ],
        )

        bastion_key_pair = ec2.KeyPair.from_key_pair_name(self, "BastionKeyPair", "operations")

        bastion = ec2.Instance(
            self,
            "Bastion",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Public"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            associate_public_ip_address=True,
            block_devices=[
                ec2.BlockDevice(
                    device_name="/dev/xvda",
                    volume=ec2.BlockDeviceVolume.ebs(
                        8,
                        volume_type=ec2.EbsDeviceVolumeType.GP3,
                        encrypted=True,
                    ),
                ),
            ],
            require_imdsv2=True,
            key_pair=bastion_key_pair,
        )

        bastion.connections.allow_from(
            ec2.Peer.ipv4("203.0.113.10/32"),
            ec2.Port.tcp(22),
            "SSH from the office",
        )


app = cdk.App()
SshInstanceStack(app, "SshInstance")
app.synth()
