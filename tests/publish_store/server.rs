//! A store of objects in this process, whose files the tests read past it; with the manners of several hosts.

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use hyper_util::rt::TokioIo;
use s3s::{S3, S3Request, S3Response, S3Result, auth::SimpleAuth, dto::*, s3_error, service::S3ServiceBuilder};
use s3s_fs::FileSystem;
use tokio::{net::TcpListener, runtime::Runtime};

use super::{KEY, SECRET, site::BUCKET};

/// How a host treats conditional writes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Manners {
    /// As Amazon does.
    Amazon,
    /// Writes whatever the condition is.
    Careless,
    /// Says that it does not know conditions.
    Simple,
}

/// Type, caching and coding.
type Headers = (String, String, Option<String>);

/// A server. Ends with the test.
pub struct Server {
    pub address: SocketAddr,
    root: tempfile::TempDir,
    writes: Arc<Mutex<Vec<String>>>,
    headers: Arc<Mutex<BTreeMap<String, Headers>>>,
    _runtime: Runtime,
}

impl Server {
    pub fn start(manners: Manners) -> Self {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join(BUCKET)).expect("a bucket");
        Self::over(root, manners)
    }

    /// A server whose files are those of another one at this moment.
    pub fn copy_of(other: &Self) -> Self {
        let root = tempfile::tempdir().expect("a folder");
        for entry in walkdir::WalkDir::new(other.root.path()).min_depth(1) {
            let entry = entry.expect("the folder is ours");
            let place = root.path().join(entry.path().strip_prefix(other.root.path()).expect("it is below"));
            match entry.file_type().is_dir() {
                true => fs::create_dir(place).expect("a folder"),
                false => drop(fs::copy(entry.path(), place).expect("a copy")),
            }
        }
        Self::over(root, Manners::Amazon)
    }

    fn over(root: tempfile::TempDir, manners: Manners) -> Self {
        let writes = Arc::new(Mutex::new(Vec::new()));
        let headers = Arc::new(Mutex::new(BTreeMap::new()));
        let files = FileSystem::new(root.path()).expect("a folder");
        let host = Host { files, manners, writes: Arc::clone(&writes), headers: Arc::clone(&headers) };
        let mut builder = S3ServiceBuilder::new(host);
        builder.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let service = builder.build();
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        runtime.spawn(async move {
            loop {
                let Ok((stream, _)) = listener.accept().await else { continue };
                stream.set_nodelay(true).expect("a connection");
                let service = service.clone();
                let serving =
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
                tokio::spawn(serving);
            }
        });
        Self { address, root, writes, headers, _runtime: runtime }
    }

    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    fn folder(&self) -> PathBuf {
        self.root.path().join(BUCKET).join("site")
    }

    /// The bytes of an object, as any reader gets them at this moment.
    pub fn read(&self, key: &str) -> Option<Vec<u8>> {
        fs::read(self.folder().join(key)).ok()
    }

    /// Puts an object there, as somebody else would.
    pub fn write(&self, key: &str, bytes: &[u8]) {
        let place = self.folder().join(key);
        fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        fs::write(place, bytes).expect("a file");
        self.forget(key);
    }

    pub fn remove(&self, key: &str) {
        fs::remove_file(self.folder().join(key)).expect("a file");
        self.forget(key);
    }

    /// What the server remembers of an object beside it.
    fn forget(&self, key: &str) {
        for entry in fs::read_dir(self.root.path()).expect("a folder").filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let encoded = base64(&format!("site/{key}"));
            if name.contains(&encoded) {
                fs::remove_file(entry.path()).expect("a file");
            }
        }
    }

    /// Every key, sorted.
    pub fn keys(&self) -> Vec<String> {
        let folder = self.folder();
        let files = walkdir::WalkDir::new(&folder).into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file());
        let key = |entry: walkdir::DirEntry| entry.path().strip_prefix(&folder).map(|key| key.display().to_string());
        let mut keys: Vec<String> = files.map(|entry| key(entry).expect("it is below")).collect();
        keys.sort();
        keys
    }

    /// What was written, in its order; removed keys have a dash before them.
    pub fn writes(&self) -> Vec<String> {
        self.writes.lock().expect("no other thread fails").clone()
    }

    /// Type, caching and coding of an object.
    pub fn headers(&self, key: &str) -> Headers {
        self.headers.lock().expect("no other thread fails")[key].clone()
    }
}

fn base64(text: &str) -> String {
    use ::base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    URL_SAFE_NO_PAD.encode(text)
}

struct Host {
    files: FileSystem,
    manners: Manners,
    writes: Arc<Mutex<Vec<String>>>,
    headers: Arc<Mutex<BTreeMap<String, Headers>>>,
}

impl Host {
    fn note(&self, sign: &str, key: &str) {
        let key = key.strip_prefix("site/").unwrap_or(key);
        self.writes.lock().expect("no other thread fails").push(format!("{sign}{key}"));
    }

    fn note_headers(&self, key: &str, headers: [&Option<String>; 3]) {
        let key = key.strip_prefix("site/").unwrap_or(key).to_owned();
        let [media, cache, coding] = headers.map(Clone::clone);
        let headers = (media.unwrap_or_default(), cache.unwrap_or_default(), coding);
        self.headers.lock().expect("no other thread fails").insert(key, headers);
    }
}

#[async_trait::async_trait]
impl S3 for Host {
    async fn put_object(&self, mut request: S3Request<PutObjectInput>) -> S3Result<S3Response<PutObjectOutput>> {
        let is_conditional = request.input.if_match.is_some() || request.input.if_none_match.is_some();
        match self.manners {
            Manners::Simple if is_conditional => return Err(s3_error!(NotImplemented)),
            Manners::Careless => (request.input.if_match, request.input.if_none_match) = (None, None),
            Manners::Amazon | Manners::Simple => {}
        }
        let (input, key) = (&request.input, request.input.key.clone());
        self.note_headers(&key, [&input.content_type, &input.cache_control, &input.content_encoding]);
        let put = self.files.put_object(request).await;
        if put.is_ok() {
            self.note("", &key);
        }
        put
    }

    async fn delete_object(&self, request: S3Request<DeleteObjectInput>) -> S3Result<S3Response<DeleteObjectOutput>> {
        self.note("-", &request.input.key);
        self.files.delete_object(request).await
    }

    async fn get_object(&self, request: S3Request<GetObjectInput>) -> S3Result<S3Response<GetObjectOutput>> {
        self.files.get_object(request).await
    }

    async fn head_object(&self, request: S3Request<HeadObjectInput>) -> S3Result<S3Response<HeadObjectOutput>> {
        self.files.head_object(request).await
    }

    async fn list_objects_v2(
        &self,
        request: S3Request<ListObjectsV2Input>,
    ) -> S3Result<S3Response<ListObjectsV2Output>> {
        self.files.list_objects_v2(request).await
    }

    async fn create_multipart_upload(
        &self,
        request: S3Request<CreateMultipartUploadInput>,
    ) -> S3Result<S3Response<CreateMultipartUploadOutput>> {
        let input = &request.input;
        self.note_headers(&input.key, [&input.content_type, &input.cache_control, &input.content_encoding]);
        self.files.create_multipart_upload(request).await
    }

    async fn upload_part(&self, request: S3Request<UploadPartInput>) -> S3Result<S3Response<UploadPartOutput>> {
        self.files.upload_part(request).await
    }

    async fn complete_multipart_upload(
        &self,
        request: S3Request<CompleteMultipartUploadInput>,
    ) -> S3Result<S3Response<CompleteMultipartUploadOutput>> {
        let key = request.input.key.clone();
        let done = self.files.complete_multipart_upload(request).await;
        self.note("", &key);
        done
    }

    async fn abort_multipart_upload(
        &self,
        request: S3Request<AbortMultipartUploadInput>,
    ) -> S3Result<S3Response<AbortMultipartUploadOutput>> {
        self.files.abort_multipart_upload(request).await
    }
}
