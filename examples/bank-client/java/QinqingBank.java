import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * 合作银行的一次查询，只用 JDK 17。A partner bank's enquiry with nothing but JDK 17: sign in by client credentials (private_key_jwt, DPoP),
 * ask for a consent, enquire.
 *
 * java QinqingBank.java keys DIR            生成密钥 makes a key pair: DIR/private.pem, DIR/public-jwks.json
 * java QinqingBank.java enquire DIR CLIENT_ID USCC   PLATFORM_URL, OIDC_ISSUER: http://localhost:4000, http://localhost:4001
 */
public final class QinqingBank {
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    public static void main(String[] words) throws Exception {
        if (words.length == 2 && words[0].equals("keys")) makeKeys(Path.of(words[1]));
        else if (words.length == 4 && words[0].equals("enquire")) enquire(Path.of(words[1]), words[2], words[3]);
        else {
            System.err.println("用法 usage: java QinqingBank.java keys DIR | enquire DIR CLIENT_ID USCC");
            System.exit(2);
        }
    }

    /** The private key stays with the bank; the operator of the platform registers the public half. */
    private static void makeKeys(Path directory) throws Exception {
        Files.createDirectories(directory);
        KeyPair pair = newKey();
        Path privateFile = directory.resolve("private.pem");
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----\n";
        // 从一开始就只有本人可读 readable for this user alone from its first moment; Windows guards the user's folders by itself
        boolean isPosix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createFile(privateFile, isPosix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0]);
        Files.writeString(privateFile, pem);
        String jwk = publicJwk((ECPublicKey) pair.getPublic());
        Files.writeString(directory.resolve("public-jwks.json"), "{\"keys\":[" + jwk + "]}\n");
        System.out.println("交平台登记 hand over: " + directory.resolve("public-jwks.json"));
    }

    private static void enquire(Path directory, String clientId, String uscc) throws Exception {
        String platform = environment("PLATFORM_URL", "http://localhost:4000");
        String issuer = environment("OIDC_ISSUER", "http://localhost:4001");
        KeyPair dpopKey = newKey();
        String token = askForToken(issuer, clientId, readPrivateKey(directory.resolve("private.pem")), dpopKey);
        System.out.println("令牌 token: " + token.length() + " 字符 characters");

        String consent = graph(platform, token, dpopKey,
            "mutation($input: RequestConsentInput!) { requestConsent(input: $input) { __typename ... on RequestConsentSuccess { consent { id } } ... on ConsentAlreadyOpen { consentId } ... on UserError { message } } }",
            "{\"input\":{\"idempotencyKey\":\"" + UUID.randomUUID() + "\",\"uscc\":\"" + uscc + "\",\"purpose\":\"PRE_LOAN\",\"scopes\":[\"RATING\",\"TAX_GRADE\"],\"days\":90,\"maxEnquiries\":3}}");
        System.out.println("申请授权 consent: " + consent);
        Thread.sleep(2_000); // 沙盒企业一秒内答复；真实企业由人答复 an enterprise of the sandbox answers within a second, people take days

        // 重试时必须用同一个幂等键 a repetition must carry the same idempotency key
        String answer = graph(platform, token, dpopKey,
            "mutation($input: EnquireCreditInput!) { enquireCredit(input: $input) { __typename ... on EnquireCreditSuccess { remainingEnquiries outcomeDueAt snapshot { enquiryId hash enterpriseName score level taxGrade } } ... on EnquiryDenied { reason message } ... on UserError { message } } }",
            "{\"input\":{\"idempotencyKey\":\"" + UUID.randomUUID() + "\",\"uscc\":\"" + uscc + "\",\"purpose\":\"PRE_LOAN\",\"scopes\":[\"RATING\",\"TAX_GRADE\"]}}");
        System.out.println("查询 enquiry: " + answer);
        System.exit(answer.contains("EnquireCreditSuccess") ? 0 : 1);
    }

    /** Client credentials after FAPI 2.0. The audience of the assertion is the issuer itself, not its token endpoint. */
    private static String askForToken(String issuer, String clientId, PrivateKey clientKey, KeyPair dpopKey) throws Exception {
        String metadata = send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")).GET()).body();
        String tokenEndpoint = member(metadata, "token_endpoint");
        long now = Instant.now().getEpochSecond();
        String assertion = sign("{\"alg\":\"ES256\"}", json(Map.of("iss", clientId, "sub", clientId, "aud", issuer, "jti", UUID.randomUUID().toString(), "iat", now, "exp", now + 60)), clientKey);
        Map<String, String> form = new TreeMap<>(Map.of("grant_type", "client_credentials", "scope", "graph credit:enquire", "client_id", clientId,
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", "client_assertion", assertion));
        String body = form.entrySet().stream().map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(tokenEndpoint))
            .header("Content-Type", "application/x-www-form-urlencoded").header("DPoP", proof(dpopKey, tokenEndpoint, null)).POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) throw new IOException("身份服务拒绝 the issuer refused: " + answer.body());
        return member(answer.body(), "access_token");
    }

    /** Every request needs a fresh proof by the key to which the token is bound. */
    private static String graph(String platform, String token, KeyPair dpopKey, String query, String variables) throws Exception {
        String url = platform + "/graphql";
        String body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\",\"variables\":" + variables + "}";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json")
            .header("Authorization", "DPoP " + token).header("DPoP", proof(dpopKey, url, token)).POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) throw new IOException("平台拒绝 the platform refused (" + answer.statusCode() + "): " + answer.body());
        return answer.body();
    }

    /** RFC 9449 §4.2. */
    private static String proof(KeyPair key, String url, String token) throws Exception {
        Map<String, Object> claims = new TreeMap<>(Map.of("htm", "POST", "htu", url, "jti", UUID.randomUUID().toString(), "iat", Instant.now().getEpochSecond()));
        if (token != null) claims.put("ath", BASE64URL.encodeToString(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII))));
        return sign("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + publicJwk((ECPublicKey) key.getPublic()) + "}", json(claims), key.getPrivate());
    }

    /** JWS, ES256: the signature is r ‖ s of 32 bytes each (P1363), not DER. */
    private static String sign(String header, String payload, PrivateKey key) throws Exception {
        String text = BASE64URL.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "." + BASE64URL.encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + BASE64URL.encodeToString(signature.sign());
    }

    private static KeyPair newKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static PrivateKey readPrivateKey(Path file) throws Exception {
        String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        return java.security.KeyFactory.getInstance("EC").generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static String publicJwk(ECPublicKey key) {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + coordinate(key.getW().getAffineX()) + "\",\"y\":\"" + coordinate(key.getW().getAffineY()) + "\"}";
    }

    /** 32 bytes, without the sign byte and with leading zeros (RFC 7518 §6.2.1.2). */
    private static String coordinate(java.math.BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return BASE64URL.encodeToString(fixed);
    }

    /** Texts and numbers only; none of these texts needs an escape. A program of your own uses a JSON library. */
    private static String json(Map<String, Object> members) {
        return members.entrySet().stream().map(pair -> "\"" + pair.getKey() + "\":" + (pair.getValue() instanceof Long ? pair.getValue() : "\"" + pair.getValue() + "\"")).collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(String json, String name) throws IOException {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!found.find()) throw new IOException(name + " 缺失 is missing: " + json);
        return found.group(1);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(15)).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String environment(String name, String otherwise) {
        return System.getenv(name) == null ? otherwise : System.getenv(name);
    }
}
