import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class DefaultNetworkStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        ec2.Vpc(self, "Vpc")


app = cdk.App()
DefaultNetworkStack(app, "DefaultNetwork")
app.synth()
