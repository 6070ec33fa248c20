import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class ImagesStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/22"),
            max_azs=2,
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Public",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=26,
                ),
                ec2.SubnetConfiguration(
                    name="Private",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=24,
                ),
            ],
        )

        ec2.Instance(
            self,
            "AmazonLinux2023",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
        )

        ec2.Instance(
            self,
            "Graviton",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t4g.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(
                cpu_type=ec2.AmazonLinuxCpuType.ARM_64,
            ),
        )

        ec2.Instance(
            self,
            "AmazonLinux2",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2(),
        )

        ec2.Instance(
            self,
            "AmazonLinux",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.AmazonLinuxImage(
                generation=ec2.AmazonLinuxGeneration.AMAZON_LINUX,
                edition=ec2.AmazonLinuxEdition.STANDARD,
                virtualization=ec2.AmazonLinuxVirt.HVM,
                storage=ec2.AmazonLinuxStorage.GENERAL_PURPOSE,
            ),
        )

        ec2.Instance(
            self,
            "Windows",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.large"),
            machine_image=ec2.MachineImage.latest_windows(
                ec2.WindowsVersion.WINDOWS_SERVER_2019_ENGLISH_FULL_BASE,
            ),
        )

        ec2.Instance(
            self,
            "LookUp",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.lookup(name="amzn-ami-vpc-nat-*", owners=["amazon"]),
        )

        ec2.Instance(
            self,
            "OwnLinux",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.generic_linux(
                {"us-east-1": "ami-97785bed", "eu-west-1": "ami-12345678"},
            ),
        )

        ec2.Instance(
            self,
            "OwnWindows",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.large"),
            machine_image=ec2.MachineImage.generic_windows(
                {"us-east-1": "ami-97785bed", "eu-west-1": "ami-12345678"},
            ),
        )

        ec2.Instance(
            self,
            "Parameter",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.from_ssm_parameter("/company/images/web"),
        )


app = cdk.App()
ImagesStack(app, "Images", env=cdk.Environment(account="123456789012", region="eu-west-1"))
app.synth()
