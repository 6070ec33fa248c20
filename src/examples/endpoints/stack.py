import aws_cdk as cdk
from aws_cdk import aws_autoscaling as autoscaling
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_iam as iam
from constructs import Construct


class EndpointsStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/20"),
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Endpoints",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=26,
                ),
            ],
            gateway_endpoints={
                "DynamoDB": ec2.GatewayVpcEndpointOptions(
                    service=ec2.GatewayVpcEndpointAwsService.DYNAMODB,
                ),
            },
        )

        s3 = vpc.add_gateway_endpoint(
            "S3",
            service=ec2.GatewayVpcEndpointAwsService.S3,
            subnets=[ec2.SubnetSelection(subnet_group_name="Application")],
        )

        s3.add_to_policy(
            iam.PolicyStatement(
                principals=[iam.AnyPrincipal()],
                actions=["s3:GetObject", "s3:PutObject"],
                resources=["arn:aws:s3:::orders-data/*"],
            ),
        )

        s3.add_to_policy(
            iam.PolicyStatement(
                principals=[iam.AnyPrincipal()],
                actions=["s3:ListBucket"],
                resources=["arn:aws:s3:::orders-data"],
            ),
        )

        s3.add_to_policy(
            iam.PolicyStatement(
                effect=iam.Effect.DENY,
                principals=[iam.AnyPrincipal()],
                actions=["s3:DeleteObject"],
                resources=["*"],
            ),
        )

        fleet = autoscaling.AutoScalingGroup(
            self,
            "Fleet",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Application"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            require_imdsv2=True,
            ssm_session_permissions=True,
            min_capacity=2,
            max_capacity=4,
        )

        vpc.add_interface_endpoint(
            "Ssm",
            service=ec2.InterfaceVpcEndpointAwsService.SSM,
            subnets=ec2.SubnetSelection(subnet_group_name="Endpoints"),
        )

        vpc.add_interface_endpoint(
            "Ssmmessages",
            service=ec2.InterfaceVpcEndpointAwsService.SSM_MESSAGES,
            subnets=ec2.SubnetSelection(subnet_group_name="Endpoints"),
        )

        secretsmanager = vpc.add_interface_endpoint(
            "Secretsmanager",
            service=ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
            subnets=ec2.SubnetSelection(subnet_group_name="Endpoints"),
            open=False,
        )

        secretsmanager.add_to_policy(
            iam.PolicyStatement(
                principals=[iam.AccountPrincipal("123456789012")],
                actions=["secretsmanager:GetSecretValue"],
                resources=["*"],
            ),
        )

        partner = vpc.add_interface_endpoint(
            "Partner",
            service=ec2.InterfaceVpcEndpointService(
                "com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0",
                8443,
            ),
            subnets=ec2.SubnetSelection(
                subnet_group_name="Endpoints",
                availability_zones=[vpc.availability_zones[0]],
            ),
            open=False,
        )

        secretsmanager.connections.allow_default_port_from(fleet, "database password")
        partner.connections.allow_default_port_from(fleet)


app = cdk.App()
EndpointsStack(app, "Endpoints")
app.synth()
