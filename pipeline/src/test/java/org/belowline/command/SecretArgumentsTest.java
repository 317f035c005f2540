package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretArgumentsTest {
  @ParameterizedTest
  @CsvSource({
    "--awsCredentialsProvider={\"awsSecretKey\": \"x\"}, --awsCredentialsProvider=…",
    "--gcpCredential=x, --gcpCredential=…",
    "--proxyConfiguration={\"password\": \"x=y\"}, --proxyConfiguration=…",
    "--sSECustomerKey=x, --sSECustomerKey=…",
    "--kee-file=x, --kee-file=x",
    "--keyfile=x, --key…",
    "--key-file=x, --key-file=x",
    "--awsRegion=eu-central-1, --awsRegion=eu-central-1",
    "--endpoint=https://store.example, --endpoint=https://store.example",
  })
  void secretsAreNotShown(String argument, String shown) {
    assertThat(SecretArguments.shown(argument), is(shown));
  }
}
