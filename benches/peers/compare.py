"""Models beside lifetimes, mlxtend, scikit-learn, implicit and DuckDB: one run, the same data, two threads each.

    pip install lifetimes mlxtend scikit-learn implicit duckdb "pandas<4"
    cargo build --release -p crm-benches --bin peers
    python benches/peers/compare.py [FOLDER_OF_REAL_DATA]

Real data are `groceries/groceries_baskets.csv` and `online_retail/onlineretail.csv.gz`; without them, the measurements
over them are left out. Peers and this side take turns; a figure is the median of the rounds. A peer has its input ready
in the types it likes best, and so has this side. The load of the machine is told before and after.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "2")

import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

warnings.filterwarnings("ignore")

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3
RANDOM = np.random.default_rng(1)
Found = dict[str, float]


def ours(measurement: str, folder: Path) -> Found:
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    program = target / "release" / "peers"
    text = subprocess.run(
        [str(program), measurement, str(folder), "1"], check=True, capture_output=True, text=True
    ).stdout
    return json.loads(text)


def duel(title: str, measurement: str, folder: Path, peer: Callable[[], Found], target: float | None) -> None:
    """Runs both sides in turn, and tells how many times as long the peer takes."""
    theirs, mine, ratios = [], [], []
    found: tuple[Found, Found] = ({}, {})
    for _ in range(ROUNDS):
        began = time.perf_counter()
        of_peer = peer()
        of_peer["seconds"] = time.perf_counter() - began
        of_us = ours(measurement, folder)
        theirs.append(of_peer["seconds"])
        mine.append(of_us["seconds"])
        ratios.append(of_peer["seconds"] / of_us["seconds"])
        found = (of_peer, of_us)
    ratio = statistics.median(ratios)
    line = f"{title}: {statistics.median(mine):.4f} s, the peer {statistics.median(theirs):.4f} s: {ratio:.1f} ×"
    if target is not None:
        line += f" (target ≥ {target:g} ×)  {'met' if ratio >= target else 'MISSED'}"
    print(line, flush=True)
    for side, values in zip(("peer", "ours"), found):
        print(f"    {side}: " + ", ".join(f"{name} {value:,.6g}" for name, value in values.items() if name != "seconds"))


def histories(customers: int) -> pd.DataFrame:
    """Customers who buy and leave as BG/NBD says, over 39 weeks, to the day."""
    rate = RANDOM.gamma(0.243, 1 / 4.414, customers)
    leaves = RANDOM.beta(0.793, 2.426, customers)
    mean = 1 / RANDOM.gamma(3.74, 1 / 15.44, customers)
    rows = []
    for customer in range(customers):
        age = 39 - RANDOM.integers(0, 84) / 7
        frequency, at, last = 0, 0.0, 0.0
        while True:
            at += RANDOM.exponential(1 / max(rate[customer], 1e-9))
            if at > age:
                break
            frequency, last = frequency + 1, at
            if RANDOM.random() < leaves[customer]:
                break
        value = RANDOM.gamma(6.25 * frequency, 1 / (6.25 * frequency)) * mean[customer] * 25 if frequency else 0.0
        recency = min(round(last * 7) / 7, age)
        rows.append((frequency, max(recency, min(1 / 7, age)) if frequency else 0.0, age, value))
    return pd.DataFrame(rows, columns=["frequency", "recency", "age", "value"])


def lifetimes_and_value(table: pd.DataFrame) -> Found:
    from lifetimes import BetaGeoFitter, GammaGammaFitter

    model = BetaGeoFitter()
    began = time.perf_counter()
    model.fit(table.frequency, table.recency, table.age)
    fit = time.perf_counter() - began
    spending = GammaGammaFitter()
    repeat = table[table.frequency > 0]
    spending.fit(repeat.frequency, repeat.value)
    worth = spending.customer_lifetime_value(
        model, table.frequency, table.recency, table.age, table.value, time=12, discount_rate=0.01, freq="W"
    )
    parameters = {name: float(model.params_[name]) for name in ("r", "alpha")}
    return {"fit": fit, **parameters, "value": float(worth.sum())}


def lifetimes_pareto(table: pd.DataFrame) -> Found:
    from lifetimes import ParetoNBDFitter

    model = ParetoNBDFitter()
    model.fit(table.frequency, table.recency, table.age)
    return {"r": float(model.params_["r"]), "alpha": float(model.params_["alpha"])}


def occasions(customers: int) -> pd.DataFrame:
    """Customers who use occasions and leave as BG/BB says, of 12 to 24 that they had."""
    buys, leaves = RANDOM.beta(1.2, 0.75, customers), RANDOM.beta(0.66, 2.78, customers)
    count = RANDOM.integers(12, 25, customers)
    stays = np.minimum(RANDOM.geometric(np.maximum(leaves, 1e-9)) - 1, count)
    used = (RANDOM.random((customers, 24)) < buys[:, None]) & (np.arange(24) < stays[:, None])
    last = np.where(used.any(axis=1), 24 - np.argmax(used[:, ::-1], axis=1), 0)
    return pd.DataFrame({"frequency": used.sum(axis=1), "recency": last, "age": count})


def lifetimes_bg_bb(table: pd.DataFrame) -> Found:
    from lifetimes import BetaGeoBetaBinomFitter

    model = BetaGeoBetaBinomFitter()
    grouped = table.value_counts().reset_index(name="customers")
    model.fit(grouped.frequency, grouped.recency, grouped.age, weights=grouped.customers)
    parameters = {name: float(model.params_[name]) for name in ("alpha", "gamma")}
    return {**parameters, "likelihood": -float(model._negative_log_likelihood_) * len(table)}


def groceries(folder: Path, data: Path) -> None:
    from mlxtend.frequent_patterns import association_rules, fpgrowth
    from mlxtend.preprocessing import TransactionEncoder

    text = (data / "groceries" / "groceries_baskets.csv").read_text()
    (folder / "groceries.csv").write_text(text)
    baskets = [line.split(",") for line in text.splitlines()]
    encoder = TransactionEncoder()
    table = pd.DataFrame(encoder.fit(baskets).transform(baskets), columns=encoder.columns_)

    def peer() -> Found:
        sets = fpgrowth(table, min_support=0.001, use_colnames=False)
        rules = association_rules(sets, metric="confidence", min_threshold=0.5)
        single = rules[rules.consequents.map(len) == 1]
        return {"itemsets": len(sets), "rules": len(single)}

    duel("Groceries, itemsets and rules", "groceries", folder, peer, 10)


def k_means(folder: Path) -> None:
    from sklearn.cluster import KMeans

    centers = RANDOM.normal(0, 3, (8, 3))
    points = centers[RANDOM.integers(0, 8, 200_000)] + RANDOM.normal(0, 1, (200_000, 3))
    pd.DataFrame(points, columns=["a", "b", "c"]).to_csv(folder / "points.csv", index=False)
    points = np.ascontiguousarray(points)

    def peer() -> Found:
        model = KMeans(n_clusters=8, n_init=4, max_iter=300, tol=0, random_state=0).fit(points)
        return {"inertia": float(model.inertia_)}

    duel("k-means, 200,000 rows of 3, 8 groups, 4 starts", "k_means", folder, peer, 1)


def rfm(folder: Path) -> None:
    count = 1_000_000
    frame = pd.DataFrame(
        {
            "recency": RANDOM.integers(0, 730, count),
            "frequency": RANDOM.geometric(0.2, count),
            "cents": (RANDOM.lognormal(9, 1, count)).astype("int64"),
        }
    )
    frame.to_csv(folder / "customers.csv", index=False)
    base = duckdb.connect()
    base.execute("SET threads = 2")
    base.execute("CREATE TABLE customers AS SELECT row_number() OVER () AS id, * FROM frame")

    def peer() -> Found:
        base.execute(
            """CREATE OR REPLACE TABLE scores AS SELECT id, ntile(5) OVER (ORDER BY recency DESC) AS r,
                   ntile(5) OVER (ORDER BY frequency) AS f, ntile(5) OVER (ORDER BY cents) AS m FROM customers"""
        )
        (rows,) = base.execute("SELECT count(*) FROM scores").fetchone()
        return {"customers": rows}

    duel("RFM of 1,000,000 customers", "rfm", folder, peer, 5)
    duel("the same as records with ids and names", "rfm_records", folder, peer, None)


def recommend(folder: Path, data: Path) -> None:
    """Learnt up to the end of August 2011, tried on the months after it."""
    import scipy.sparse as sparse
    from implicit.nearest_neighbours import BM25Recommender

    table = pd.read_csv(data / "online_retail" / "onlineretail.csv.gz")
    bought = table.CustomerID.notna() & (table.Quantity > 0) & (table.UnitPrice > 0)
    table = table[bought & ~table.InvoiceNo.astype(str).str.startswith("C")]
    user, users = pd.factorize(table.CustomerID)
    item, items = pd.factorize(table.StockCode.astype(str))
    at = pd.to_datetime(table.InvoiceDate).astype("datetime64[s]").astype("int64").to_numpy()
    split = int(pd.Timestamp("2011-09-01").timestamp())
    rows = pd.DataFrame({"customer": user, "item": item, "at": at})
    rows.loc[len(rows)] = (0, 0, split)
    rows.to_csv(folder / "purchases.csv", index=False)
    shape = (len(users), len(items))
    before = at < split
    learnt = sparse.csr_matrix((np.ones(before.sum()), (user[before], item[before])), shape)
    later = sparse.csr_matrix((np.ones((~before).sum()), (user[~before], item[~before])), shape)
    new = [set(later[n].indices) - set(learnt[n].indices) for n in range(shape[0])]
    asked = np.array([n for n in range(shape[0]) if new[n] and learnt.indptr[n + 1] > learnt.indptr[n]])

    def quality(lists: np.ndarray) -> Found:
        recall = precision = 0.0
        listed: set[int] = set()
        for one, found in zip(asked, lists):
            hits, sum_of = 0, 0.0
            for place, number in enumerate(found, 1):
                listed.add(int(number))
                if number in new[one]:
                    hits += 1
                    sum_of += hits / place
            possible = min(len(new[one]), 10)
            recall += hits / possible
            precision += sum_of / possible
        known = len(np.unique(item[before]))
        count = len(asked)
        return {"recall": recall / count, "map": precision / count, "coverage": len(listed) / known, "customers": count}

    found = ours("recommend", folder)
    print("recommendation, recall@10 on Online Retail")
    best = 0.0
    for neighbors in (20, 50, 100):
        model = BM25Recommender(K=neighbors, num_threads=2)
        model.fit(learnt, show_progress=False)
        lists, _ = model.recommend(asked, learnt[asked], N=10, filter_already_liked_items=True)
        of_peer = quality(lists)
        best = max(best, of_peer["recall"])
        print(f"    implicit BM25, K {neighbors}: " + ", ".join(f"{name} {value:.4f}" for name, value in of_peer.items()))
    verdict = "met" if found["recall"] >= best else "MISSED"
    print("    ours: " + ", ".join(f"{name} {value:.4f}" for name, value in found.items()))
    print(f"    recall: {found['recall'] / best:.3f} × (target ≥ 1 ×)  {verdict}", flush=True)


def main() -> None:
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / ".." / "shared" / "data"
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        table = histories(25_000)
        table.to_csv(folder / "histories.csv", index=False)
        duel("BG/NBD and value of 25,000 customers", "bg_nbd", folder, lambda: lifetimes_and_value(table), 20)
        duel("Pareto/NBD of 25,000 customers", "pareto_nbd", folder, lambda: lifetimes_pareto(table), 50)
        used = occasions(25_000)
        used.to_csv(folder / "occasions.csv", index=False)
        duel("BG/BB of 25,000 customers", "bg_bb", folder, lambda: lifetimes_bg_bb(used), None)
        k_means(folder)
        rfm(folder)
        if (data / "groceries").exists():
            groceries(folder, data)
            recommend(folder, data)
        else:
            print("no real data: Groceries and Online Retail were left out")
    print(f"load after: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
