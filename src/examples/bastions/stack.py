import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class BastionsStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/20"),
            max_azs=2,
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Edge",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=26,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=24,
                ),
            ],
        )

        ssh_bastion = ec2.BastionHostLinux(
            self,
            "SshBastion",
            vpc=vpc,
            subnet_selection=ec2.SubnetSelection(subnet_group_name="Edge"),
            instance_type=ec2.InstanceType("t4g.nano"),
            block_devices=[
                ec2.BlockDevice(
                    device_name="/dev/xvda",
                    volume=ec2.BlockDeviceVolume.ebs(8, encrypted=True),
                ),
            ],
            require_imdsv2=True,
            instance_name="ssh-bastion",
        )

        bastion = ec2.BastionHostLinux(self, "Bastion", vpc=vpc)

        app_instance = ec2.Instance(
            self,
            "App",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(
                subnet_group_name="Application",
                availability_zones=[vpc.availability_zones[1]],
            ),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            require_imdsv2=True,
        )

        ssh_bastion.connections.allow_from(
            ec2.Peer.ipv4("203.0.113.0/24"),
            ec2.Port.tcp(22),
            "SSH from the office",
        )

        bastion.connections.allow_to(app_instance, ec2.Port.tcp(22), "SSH from the bastion")
        ssh_bastion.connections.allow_to(app_instance, ec2.Port.tcp(22), "SSH from the bastion")


app = cdk.App()
BastionsStack(app, "Bastions", env=cdk.Environment(region="eu-central-1"))
app.synth()
