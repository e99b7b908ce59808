-- What DuckDB needs to know to run expressions of segments as they are: the attributes of customers and the columns of
-- their rows, out of exported tables, and macros for the functions that SQL does not have, written independently.
--
-- A macro can't see the row at hand, so functions about the customer are given `customer` as their first argument.
-- Tables as exported: raw_customers, raw_orders, raw_interactions, raw_products, raw_categories; and of the journal
-- raw_changes (customer, old and new lifecycle, at), of segments raw_members (customer, name).

SET TimeZone = 'Europe/Berlin';
-- What is divided by zero is NULL.
SET ieee_floating_point_ops = false;
SET error_on_division_by_zero = false;
CREATE MACRO now() AS TIMESTAMPTZ '2026-03-30 10:00:00+00';
CREATE MACRO today() AS CAST(now() AS DATE);

-- Rows

CREATE TABLE order_rows AS
SELECT id, customer_id, number, source, placed_at, status, currency, channel,
       CAST(total AS DECIMAL(18, 4)) AS total,
       CAST(total - coalesce(list_sum(list_transform(refunds, lambda r: r.amount)), 0) AS DECIMAL(18, 4)) AS net,
       lines, refunds, payments
FROM raw_orders;

CREATE TABLE in_categories AS
SELECT product, list(raw_categories.name ORDER BY place) AS names
FROM (SELECT id AS product, unnest(category_ids) AS category, generate_subscripts(category_ids, 1) AS place FROM raw_products)
JOIN raw_categories ON raw_categories.id = category GROUP BY product;

CREATE TABLE line_rows AS
SELECT o.* EXCLUDE (lines, refunds, payments, l),
       coalesce(p.sku, l.sku) AS sku,
       coalesce(p.name, l.name) AS product,
       coalesce(names, []) AS categories,
       CAST(l.quantity AS DECIMAL(18, 4)) AS quantity,
       CAST(l.unit_price AS DECIMAL(14, 4)) AS unit_price,
       CAST(l.quantity * l.unit_price - l.discount + l.tax AS DECIMAL(18, 4)) AS line_total
FROM (SELECT *, unnest(lines) AS l FROM order_rows) o
LEFT JOIN raw_products p ON p.id = o.l.product_id
LEFT JOIN in_categories ON product = p.id;

CREATE TABLE interaction_rows AS
SELECT customer_id, kind, name, direction, channel, subject, outcome, staff, duration_seconds AS duration, "at",
       to_json(map_from_entries(properties)) AS properties
FROM raw_interactions;

-- Customers

CREATE TABLE figures AS
WITH orders AS (
    SELECT *, total < 0 OR len(list_filter(lines, lambda l: l.quantity >= 0)) = 0 AS is_return FROM order_rows WHERE status <> 'cancelled'
)
SELECT customer_id,
       count(*) FILTER (WHERE NOT is_return) AS order_count,
       count(DISTINCT CAST(placed_at AS DATE)) FILTER (WHERE NOT is_return) AS order_days,
       count(*) FILTER (WHERE is_return) AS return_count,
       CAST(sum(len(refunds)) AS BIGINT) AS refund_count,
       min(placed_at) FILTER (WHERE NOT is_return) AS first_order_at,
       max(placed_at) FILTER (WHERE NOT is_return) AS last_order_at
FROM orders GROUP BY customer_id;

CREATE TABLE money AS
WITH sums AS (
    SELECT customer_id, currency,
           coalesce(sum(net) FILTER (WHERE status <> 'cancelled'), 0) AS spent,
           coalesce(sum(CASE WHEN total < 0 OR len(list_filter(lines, lambda l: l.quantity >= 0)) = 0 THEN -net ELSE total - net END) FILTER (WHERE status <> 'cancelled'), 0) AS refunded,
           coalesce(sum(net) FILTER (WHERE status <> 'cancelled'), 0) - coalesce(sum(paid), 0) AS balance
    FROM (SELECT *, coalesce(list_sum(list_transform(payments, lambda p: p.amount)), 0)
           - coalesce(list_sum(list_transform(list_filter(refunds, lambda r: r.method = 'payout'), lambda r: r.amount)), 0) AS paid FROM order_rows)
    GROUP BY customer_id, currency
)
SELECT customer_id, map(list(currency), list(spent)) AS spent, map(list(currency), list(refunded)) AS refunded, map(list(currency), list(balance)) AS balance
FROM sums GROUP BY customer_id;

CREATE TABLE consents AS
SELECT customer_id, list(purpose) AS purposes, list(purpose || '/' || channel) AS granted
FROM (SELECT customer_id, e.purpose AS purpose, e.channel AS channel, arg_max(e.status, e."at") AS status
      FROM (SELECT id AS customer_id, unnest(consents) AS e FROM raw_customers) GROUP BY ALL)
WHERE status = 'granted' GROUP BY customer_id;

CREATE TABLE customer AS
SELECT c.id AS id, kind, name, name_parts.given AS given_name, name_parts.family AS family_name,
       list_filter(identifiers, lambda i: i.kind = 'email')[1].value AS email,
       list_filter(identifiers, lambda i: i.kind = 'phone')[1].value AS phone,
       addresses[1].country AS country, addresses[1].region AS region, addresses[1].city AS city, addresses[1].postal_code AS postal_code,
       birthday, gender, language, time_zone, occupation, lifecycle, owner, source, roles, tags, created_at, updated_at,
       coalesce(f.order_count, 0) AS order_count, coalesce(f.order_days, 0) AS order_days,
       coalesce(f.return_count, 0) AS return_count, coalesce(f.refund_count, 0) AS refund_count,
       f.first_order_at, f.last_order_at,
       coalesce(i.n, 0) AS interaction_count, i.last_interaction_at,
       m.spent, m.refunded, m.balance, g.purposes, g.granted, to_json(map_from_entries(preferences)) AS preferences,
       CAST(map_from_entries(c.custom)['shoe_size'] AS DECIMAL(6, 2)) AS shoe_size,
       CAST(map_from_entries(c.custom)['member'] AS BOOLEAN) AS member,
       CAST(map_from_entries(c.custom)['contract_end'] AS DATE) AS contract_end,
       from_json(map_from_entries(c.custom)['allergies'], '["VARCHAR"]') AS allergies,
       {'shoe_size': shoe_size, 'member': member, 'contract_end': contract_end, 'allergies': allergies} AS custom,
       h.changes, s.segments
FROM raw_customers c
LEFT JOIN figures f ON f.customer_id = c.id
LEFT JOIN consents g ON g.customer_id = c.id
LEFT JOIN money m ON m.customer_id = c.id
LEFT JOIN (SELECT customer_id, count(*) AS n, max("at") AS last_interaction_at FROM interaction_rows GROUP BY customer_id) i ON i.customer_id = c.id
LEFT JOIN (SELECT customer_id, list({'old': old, 'new': new, 'at': "at"}) AS changes FROM raw_changes GROUP BY customer_id) h ON h.customer_id = c.id
LEFT JOIN (SELECT customer_id, list(name) AS segments FROM raw_members GROUP BY customer_id) s ON s.customer_id = c.id;

-- All rows of a customer in one table, so that aggregates over several stand in one text: each row has its columns by
-- themselves, and all of them under the name of its table. Columns that customers have too must be qualified.
CREATE TABLE facts AS
SELECT customer_id, o AS orders, placed_at, status, currency, total, net
FROM (SELECT * EXCLUDE (lines, refunds, payments) FROM order_rows) o
UNION ALL BY NAME
SELECT customer_id, l AS order_lines, placed_at, status, currency, total, net, sku, product, categories, categories[1] AS category,
       quantity, unit_price, line_total
FROM line_rows l
UNION ALL BY NAME
SELECT customer_id, i AS interactions, direction, subject, outcome, staff, duration, properties FROM interaction_rows i;

-- Functions

CREATE MACRO has_tag(c, tag) AS list_contains(c.tags, tag);
CREATE MACRO has_consent(c, purpose, channel := NULL) AS coalesce(CASE
    WHEN channel IS NULL THEN list_contains(c.purposes, purpose) ELSE list_contains(c.granted, purpose || '/' || channel) END, false);
CREATE MACRO spent(c, code) AS coalesce(c.spent[code], 0);
CREATE MACRO refunded(c, code) AS coalesce(c.refunded[code], 0);
CREATE MACRO balance(c, code) AS coalesce(c.balance[code], 0);
CREATE MACRO in_segment(c, segment) AS coalesce(list_contains(c.segments, segment), false);
CREATE MACRO bucket(c, salt, n) AS
    CAST('0x' || substr(sha256(CAST(salt AS BLOB) || '\x00'::BLOB || unhex(replace(c.id, '-', ''))), 1, 16) AS UBIGINT) % n;
CREATE MACRO local_date(c, instant) AS CAST(instant AT TIME ZONE coalesce(c.time_zone, 'Europe/Berlin') AS DATE);
CREATE MACRO local_hour(c, instant) AS EXTRACT(HOUR FROM instant AT TIME ZONE coalesce(c.time_zone, 'Europe/Berlin'));
CREATE MACRO state_since(c, state) AS coalesce(list_max(list_transform(c.changes, lambda h: h."at")), c.created_at);
CREATE MACRO last_change(c, state, before, after) AS list_max(list_transform(list_filter(c.changes, lambda h:
    (before IS NULL OR h.old = before) AND (after IS NULL OR h.new = after)), lambda h: h."at"));
CREATE MACRO never(n) AS n = 0;
CREATE MACRO ever(n) AS n > 0;
CREATE MACRO days_since(instant) AS (epoch_ms(now()) - epoch_ms(instant)) / 86400000;
CREATE MACRO days_until(day) AS day - today();

-- Birthdays

-- The first days of lunar months, as the Hong Kong Observatory publishes them.
CREATE TABLE lunar AS SELECT * FROM (VALUES
    (2026, 1, DATE '2026-02-17'), (2026, 2, DATE '2026-03-19'), (2026, 3, DATE '2026-04-17'), (2026, 4, DATE '2026-05-17'),
    (2026, 5, DATE '2026-06-15'), (2026, 6, DATE '2026-07-14'), (2026, 7, DATE '2026-08-13'), (2026, 8, DATE '2026-09-11'),
    (2026, 9, DATE '2026-10-10'), (2026, 10, DATE '2026-11-09'), (2026, 11, DATE '2026-12-09'), (2026, 12, DATE '2027-01-08'),
    (2027, 1, DATE '2027-02-06'), (2027, 2, DATE '2027-03-08'), (2027, 3, DATE '2027-04-07')
) AS months (year, month, first_day);
CREATE TABLE lunar_days AS
SELECT CAST(m AS BIGINT) AS month, CAST(d AS BIGINT) AS day,
       min(first_day + CAST(least(d, coalesce(length_of, 30)) AS INTEGER) - 1) FILTER (WHERE first_day + CAST(least(d, coalesce(length_of, 30)) AS INTEGER) - 1 >= today()) AS next_day
FROM (SELECT month AS m, first_day, lead(first_day) OVER (ORDER BY first_day) - first_day AS length_of FROM lunar), range(1, 31) AS days (d)
GROUP BY month, day;
CREATE MACRO is_leap(y) AS (y % 4 = 0 AND y % 100 <> 0) OR y % 400 = 0;
CREATE MACRO gregorian_day(born, y, policy) AS CASE
    WHEN struct_extract(born, 'month') <> 2 OR struct_extract(born, 'day') <> 29 OR is_leap(y) THEN make_date(CAST(y AS BIGINT), CAST(struct_extract(born, 'month') AS BIGINT), CAST(struct_extract(born, 'day') AS BIGINT))
    WHEN policy = 'mar1' THEN make_date(CAST(y AS BIGINT), 3, 1) ELSE make_date(CAST(y AS BIGINT), 2, 28) END;
CREATE MACRO next_anniversary(born, policy := 'feb28') AS CASE
    WHEN born IS NULL THEN NULL
    WHEN struct_extract(born, 'calendar') <> 'gregorian' THEN (SELECT next_day FROM lunar_days l WHERE l.month = struct_extract(born, 'month') AND l.day = struct_extract(born, 'day'))
    WHEN gregorian_day(born, EXTRACT(YEAR FROM today()), policy) >= today() THEN gregorian_day(born, EXTRACT(YEAR FROM today()), policy)
    ELSE gregorian_day(born, EXTRACT(YEAR FROM today()) + 1, policy) END;
CREATE MACRO age(born) AS CASE
    WHEN struct_extract(born, 'calendar') <> 'gregorian' THEN EXTRACT(YEAR FROM next_anniversary(born)) - struct_extract(born, 'year') - CAST(next_anniversary(born) > today() AS INTEGER)
    ELSE EXTRACT(YEAR FROM today()) - struct_extract(born, 'year') - CAST(gregorian_day(born, EXTRACT(YEAR FROM today()), 'feb28') > today() AS INTEGER) END;
