/**
 * The portal's router: a route table, links and the address, written in the way of the usual React router. It is our
 * own because a client's first visit has 130 kB, and the part of a general router we use would be a tenth of that.
 */
export type { Location, NavigateOptions } from './history';
export { Link, NavLink } from './Link';
export { Router, useEntry, useLocation, useNavigate, useSearchParams } from './Router';
export { elementsAt, Navigate, Outlet, Route, Routes, useOutletContext, useParams } from './Routes';
