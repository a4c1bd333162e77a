//! Takes a port and hands on connections, until the program is interrupted.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    sync::Arc,
    time::Duration,
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{net::TcpListener, task::JoinSet};

use super::{Stage, request};

/// How many ports are tried after the one that was asked for.
const MORE_PORTS: u16 = 10;

/// Listens at the first free port from `port`; without a host at both addresses of this machine, since browsers try either for
/// `localhost`. The port that was taken is the second value.
///
/// # Errors
/// What the system says when none is free.
pub async fn listen(host: Option<IpAddr>, port: u16) -> io::Result<(Vec<TcpListener>, u16)> {
    let mut last = io::Error::from(io::ErrorKind::AddrInUse);
    for port in port..=port.saturating_add(MORE_PORTS) {
        match listen_at(host, port).await {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => last = error,
            result => return result,
        }
    }
    Err(last)
}

async fn listen_at(host: Option<IpAddr>, port: u16) -> io::Result<(Vec<TcpListener>, u16)> {
    let first = TcpListener::bind((host.unwrap_or(Ipv4Addr::LOCALHOST.into()), port)).await?;
    let port = first.local_addr()?.port();
    let mut listeners = vec![first];
    if host.is_none() {
        match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
            Ok(second) => listeners.push(second),
            // Another program would answer for `localhost`.
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Err(error),
            // A machine without IPv6.
            Err(_) => {}
        }
    }
    Ok((listeners, port))
}

/// Answers until the program is interrupted.
///
/// # Errors
/// What the system says when it cannot tell of the interruption.
pub async fn answer(listeners: Vec<TcpListener>, stage: Arc<Stage>) -> io::Result<()> {
    let mut tasks = JoinSet::new();
    for listener in listeners {
        tasks.spawn(accept(listener, Arc::clone(&stage)));
    }
    tokio::signal::ctrl_c().await
}

async fn accept(listener: TcpListener, stage: Arc<Stage>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Too many files are open, or the connection broke before it began: others come.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Ok(local) = stream.local_addr() else { continue };
        let stage = Arc::clone(&stage);
        tokio::spawn(async move {
            let service = service_fn(|request| request::answer(Arc::clone(&stage), local.ip(), request));
            // A connection that breaks concerns nobody else.
            let _ =
                http1::Builder::new().timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
