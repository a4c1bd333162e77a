//! A network between a publisher and the store: it may drop, delay and truncate, or stand still at a byte that is given.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
        mpsc,
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
    sync::Notify,
};

use super::server::Server;

/// What happens on the way.
#[derive(Copy, Clone, Debug)]
pub enum Weather {
    /// Everything arrives.
    Clear,
    /// Every connection breaks after some bytes of the one or the other direction, and many are slow.
    Rough { seed: u64 },
    /// After so many bytes towards the store nothing moves any more.
    Still { after: u64 },
}

/// The network.
pub struct Network {
    address: SocketAddr,
    state: Arc<State>,
    stood_still: mpsc::Receiver<()>,
    _runtime: Runtime,
}

struct State {
    weather: Weather,
    chance: Mutex<u64>,
    bytes: AtomicU64,
    broken: AtomicUsize,
    is_still: AtomicBool,
    is_healed: AtomicBool,
    healed: Notify,
    tell: Mutex<mpsc::Sender<()>>,
}

impl Network {
    pub fn before(server: &Server, weather: Weather) -> Self {
        let (tell, stood_still) = mpsc::channel();
        let seed = if let Weather::Rough { seed } = weather { seed } else { 1 };
        let state = Arc::new(State {
            weather,
            chance: Mutex::new(seed),
            bytes: AtomicU64::new(0),
            broken: AtomicUsize::new(0),
            is_still: AtomicBool::new(false),
            is_healed: AtomicBool::new(false),
            healed: Notify::new(),
            tell: Mutex::new(tell),
        });
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("threads");
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let (address, behind, shared) =
            (listener.local_addr().expect("an address"), server.address, Arc::clone(&state));
        runtime.spawn(async move {
            loop {
                let Ok((near, _)) = listener.accept().await else { continue };
                let state = Arc::clone(&shared);
                tokio::spawn(async move {
                    if let Ok(far) = TcpStream::connect(behind).await {
                        for stream in [&near, &far] {
                            stream.set_nodelay(true).expect("a connection");
                        }
                        state.carry(near, far).await;
                    }
                });
            }
        });
        Self { address, state, stood_still, _runtime: runtime }
    }

    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Bytes that went towards the store.
    pub fn bytes(&self) -> u64 {
        self.state.bytes.load(Ordering::SeqCst)
    }

    /// Connections that broke.
    pub fn broken(&self) -> usize {
        self.state.broken.load(Ordering::SeqCst)
    }

    /// Breaks the connections that stand still; from now on everything arrives.
    pub fn heal(&self) {
        self.state.is_healed.store(true, Ordering::SeqCst);
        self.state.is_still.store(false, Ordering::SeqCst);
        self.state.healed.notify_waiters();
    }

    /// Waits until nothing moves any more; false if that does not come to pass in this time.
    pub fn wait(&self, time: Duration) -> bool {
        self.stood_still.recv_timeout(time).is_ok()
    }
}

impl State {
    async fn carry(&self, near: TcpStream, far: TcpStream) {
        // How many bytes of each direction pass before the connection breaks.
        let (there, back) = match self.weather {
            Weather::Rough { .. } => (self.draw(400_000), self.draw(6_000)),
            Weather::Clear | Weather::Still { .. } => (u64::MAX, u64::MAX),
        };
        let (near_in, near_out) = near.into_split();
        let (far_in, far_out) = far.into_split();
        // The first that ends takes the other with it: both ends see that the connection is gone.
        tokio::select! {
            () = self.pass(near_in, far_out, there, true) => {}
            () = self.pass(far_in, near_out, back, false) => {}
        }
    }

    async fn pass(
        &self,
        mut from: tokio::net::tcp::OwnedReadHalf,
        mut to: tokio::net::tcp::OwnedWriteHalf,
        mut left: u64,
        is_there: bool,
    ) {
        let mut buffer = [0; 4096];
        loop {
            let Ok(read @ 1..) = from.read(&mut buffer).await else { return };
            if matches!(self.weather, Weather::Rough { .. }) && self.draw(20) == 0 {
                tokio::time::sleep(Duration::from_millis(self.draw(40))).await;
            }
            let mut pass = (read as u64).min(left);
            let is_healed = self.is_healed.load(Ordering::SeqCst);
            if let (Weather::Still { after }, true, false) = (self.weather, is_there, is_healed) {
                let before = self.bytes.fetch_add(read as u64, Ordering::SeqCst);
                pass = pass.min(after.saturating_sub(before));
            } else if is_there {
                self.bytes.fetch_add(read as u64, Ordering::SeqCst);
            }
            if self.is_still.load(Ordering::SeqCst) {
                return self.healed.notified().await;
            }
            let pass_length = usize::try_from(pass).expect("a buffer is small");
            if to.write_all(&buffer[..pass_length]).await.is_err() {
                return;
            }
            if let Weather::Still { .. } = self.weather
                && pass < read as u64
            {
                self.is_still.store(true, Ordering::SeqCst);
                let _ = self.tell.lock().expect("no other thread fails").send(());
                return self.healed.notified().await;
            }
            left -= pass;
            if left == 0 {
                self.broken.fetch_add(1, Ordering::SeqCst);
                return;
            }
        }
    }

    /// A number below another one, by chance that is the same in every run (Knuth, MMIX).
    fn draw(&self, below: u64) -> u64 {
        let mut state = self.chance.lock().expect("no other thread fails");
        *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) % below
    }
}
